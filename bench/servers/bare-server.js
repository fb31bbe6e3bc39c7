// A grpc-js server that does nothing but answer GetSession: no session, no check, no limit. With the two arguments
// CERTIFICATE KEY it speaks TLS.
import { readFileSync } from "node:fs";
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { SessionService } from "#proto/services.js";

/** As large as what the gateway answers. */
const response = {
  session: {
    sessionId: "0123456789abcdef0123456789abcdef",
    username: "user-0",
    roles: ["Engineer"],
    scheme: "password",
    createdAt: { seconds: 1_700_000_000, nanos: 123_000_000 },
    idleTimeout: { seconds: 1_200 },
    expiresAt: { seconds: 1_700_043_200, nanos: 123_000_000 },
    authority: "file",
  },
};

const [certificate, key] = process.argv.slice(2);
const credentials =
  certificate === undefined
    ? ServerCredentials.createInsecure()
    : ServerCredentials.createSsl(null, [{ cert_chain: readFileSync(certificate), private_key: readFileSync(key) }]);

const server = new Server({ "grpc.enable_channelz": 0 });
server.addService(
  { getSession: SessionService.getSession },
  { getSession: (_call, callback) => callback(null, response) },
);
server.bindAsync("127.0.0.1:0", credentials, (error, port) => {
  if (error !== null) throw error;
  console.log(JSON.stringify({ event: "listening", port }));
});
