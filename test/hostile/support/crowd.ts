import { once } from "node:events";
import net from "node:net";
import { setPriority } from "node:os";
import tls from "node:tls";
import { PasswordAuthenticationService } from "#proto/services.js";
import { frame } from "../../conformance/wire.ts";
import { callFields, data, headers, PREFACE, settings } from "./frames.ts";
import { connect } from "./raw-connection.ts";

/**
 * Many connections in a process of its own, silent or slow: they say what they have to say byte by byte. Answers an
 * order with how many are connected; asked to `count`, how many have not been ended; told to `leave`, it leaves.
 */
export interface CrowdOrder {
  address: string;
  sources: readonly string[];
  /** Connections of each source. */
  each: number;
  says: keyof typeof WORDS;
}

export interface Crowded {
  /** Connections that were made, whatever became of them. */
  made: number;
  open: number;
}

const AT_ONCE = 250;
const BYTE_MS = 50;

const { createSession } = PasswordAuthenticationService;
const LOGIN = frame(createSession.requestSerialize({ username: "good", password: Buffer.from("a good password") }));
const OPENING = Buffer.concat([PREFACE, settings()]);
const CALL = headers(1, callFields(createSession.path));

/** What comes at once, and then byte by byte. */
const WORDS = {
  nothing: async () => [Buffer.alloc(0), Buffer.alloc(0)],
  "a TLS handshake": async () => [Buffer.alloc(0), await clientHello()],
  "a preface": async () => [Buffer.alloc(0), OPENING],
  headers: async () => [OPENING, CALL],
  "a body": async () => [
    Buffer.concat([OPENING, CALL]),
    Buffer.concat([...LOGIN].map((byte) => data(1, Buffer.from([byte]), 0))),
  ],
  "a body whose end never comes": async () => [Buffer.concat([OPENING, CALL, data(1, LOGIN, 0)]), Buffer.alloc(0)],
} satisfies Record<string, () => Promise<[atOnce: Buffer, slowly: Buffer]>>;

setPriority(10);

let sockets: net.Socket[] = [];
let speaking: NodeJS.Timeout | undefined;

async function gather({ address, sources, each, says }: CrowdOrder): Promise<void> {
  const [atOnce, slowly] = (await WORDS[says]()) as [Buffer, Buffer];
  let said = 0;
  // Each begins with its first byte, however late it came.
  const begun = new Map<net.Socket, number>();
  speaking = setInterval(() => {
    said++;
    for (const [socket, from] of begun) {
      const at = said - from;
      if (socket.destroyed || at >= slowly.length) begun.delete(socket);
      else socket.write(slowly.subarray(at, at + 1));
    }
  }, BYTE_MS);
  const wanted = Array.from({ length: each }, () => sources).flat();
  while (wanted.length > 0)
    await Promise.all(
      wanted.splice(0, AT_ONCE).map(async (from) => {
        const socket = connect(address, { from }).on("error", () => {});
        sockets.push(socket);
        await Promise.race([once(socket, "connect"), once(socket, "close")]);
        socket.resume();
        if (socket.destroyed) return;
        if (atOnce.length > 0) socket.write(atOnce);
        if (slowly.length > 0) begun.set(socket, said + 1);
      }),
    );
}

/** What a TLS client says first. */
async function clientHello(): Promise<Buffer> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const client = tls.connect({ port: (server.address() as net.AddressInfo).port, ALPNProtocols: ["h2"] });
  client.on("error", () => {});
  const [socket] = (await once(server, "connection")) as [net.Socket];
  const [hello] = (await once(socket, "data")) as [Buffer];
  client.destroy();
  socket.destroy();
  server.close();
  return hello;
}

process.on("message", async (order: CrowdOrder | "count" | "leave") => {
  if (order === "leave") {
    clearInterval(speaking);
    for (const socket of sockets) socket.destroy();
    sockets = [];
  } else if (order !== "count") await gather(order);
  const told: Crowded = { made: sockets.length, open: sockets.filter(({ destroyed }) => !destroyed).length };
  process.send?.(told);
});
process.on("disconnect", () => process.exit());
