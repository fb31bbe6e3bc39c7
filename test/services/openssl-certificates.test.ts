import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { credentials } from "@grpc/grpc-js";
import { login } from "../authentication/certificate/certificate-gateway.ts";
import { outcomeOf, reasonOf } from "../conformance/words.ts";
import { serverCertificate, TestFolder, testAuthority } from "../support/certificates.ts";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";

/** As docs/authentication.md has them. */
const CA_CONFIGURATION = `[ca]
default_ca = plant
[plant]
database = index.txt
crlnumber = crlnumber
new_certs_dir = .
serial = serial
default_md = sha256
default_crl_days = 7
policy = any
[any]
commonName = supplied
organizationName = optional
`;
const CLIENT_EXTENSIONS = `basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = clientAuth
subjectAltName = email:alice@plant.example
`;
const KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
const CA = ["ca", "-batch", "-config", "ca.cnf", "-cert", "ca.crt", "-keyfile", "ca.key"];

/** An authority in a folder, worked with OpenSSL's own commands. */
async function opensslAuthority(folder: TestFolder) {
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: folder.path, stdio: "ignore" });
  const files = {
    "ca.cnf": CA_CONFIGURATION,
    "client.ext": CLIENT_EXTENSIONS,
    "index.txt": "",
    crlnumber: "01\n",
    serial: "1000\n",
  };
  for (const [name, text] of Object.entries(files)) await folder.write(name, text);
  const usages = ["-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign"];
  const subject = ["-days", "3650", "-subj", "/O=Example/CN=Plant CA"];
  openssl("req", "-x509", ...KEY, ...subject, ...usages, "-keyout", "ca.key", "-out", "ca.crt");
  openssl("req", ...KEY, "-subj", "/O=Example/CN=alice", "-keyout", "alice.key", "-out", "alice.csr");
  const issued = ["-days", "365", "-extfile", "client.ext", "-in", "alice.csr", "-out", "alice.crt", "-notext"];
  openssl(...CA, ...issued);
  openssl(...CA, "-gencrl", "-out", "plant.crl");
  return {
    revoke() {
      openssl(...CA, "-revoke", "alice.crt");
      openssl(...CA, "-gencrl", "-out", "plant.crl");
    },
  };
}

test("OpenSSL's certificate logs in until OpenSSL's list revokes it", async () => {
  await using folder = await TestFolder.make();
  const authority = await opensslAuthority(folder);
  const file = (name: string) => join(folder.path, name);
  const tls = { ...(await folder.writePair(await serverCertificate())), clientAuthorities: file("ca.crt") };
  await using gateway = await startGateway({
    configuration: {
      listen: [{ address: "127.0.0.1:0", tls }],
      authentication: {
        certificate: { enabled: true, revocationLists: [file("plant.crl")], roles: { alice: ["Engineer"] } },
      },
    },
  });
  const root = Buffer.from((await testAuthority()).certificate);
  const own = [await readFile(file("alice.key")), await readFile(file("alice.crt"))] as const;
  using client = new RawClient(`localhost:${gateway.gateway.addresses[0]?.port}`, credentials.createSsl(root, ...own));
  const { session } = await login(client);
  assert.deepEqual([session?.username, session?.roles], ["alice", ["Engineer"]]);
  authority.revoke();
  assert.equal((await gateway.event("session.closed")).reason, "credential-revoked");
  const again = await login(client);
  assert.deepEqual([outcomeOf(again), reasonOf(again)], ["INVALID_CREDENTIALS", "CREDENTIAL_REVOKED"]);
});
