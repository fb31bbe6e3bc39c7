import { createRequire } from "node:module";

/** One program of a user: its environment says whose tickets it uses. Answers what its parent asks. */

interface Client {
  step(challenge: string): Promise<string | null>;
  readonly contextComplete: boolean;
}

interface Library {
  initializeClient(service: string, options: { flags?: number; mechOID?: number }): Promise<Client>;
}

interface Ask {
  id: number;
  begin?: { service: string; flags: number; mechanism: number };
  /** The server's answer to the token of this id. */
  verify?: { of: number; response: string };
}

const { initializeClient } = createRequire(import.meta.url)("kerberos") as Library;
const clients = new Map<number, Client>();

async function answer({ id, begin, verify }: Ask): Promise<unknown> {
  if (begin !== undefined) {
    const client = await initializeClient(begin.service, { flags: begin.flags, mechOID: begin.mechanism });
    clients.set(id, client);
    return await client.step("");
  }
  const client = clients.get(verify!.of)!;
  await client.step(verify!.response);
  return client.contextComplete;
}

process.on("message", (ask: Ask) => {
  answer(ask).then(
    (value) => process.send?.({ id: ask.id, value }),
    (error: Error) => process.send?.({ id: ask.id, error: error.message }),
  );
});
process.on("disconnect", () => process.exit());
