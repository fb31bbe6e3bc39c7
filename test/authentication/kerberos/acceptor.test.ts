import assert from "node:assert/strict";
import { test } from "node:test";
import { Acceptor, LibraryLoad } from "../../../server/authentication/kerberos/acceptor.ts";
import type { GssServer, KerberosLibrary } from "../../../server/authentication/kerberos/library.ts";
import { FakeClock } from "../../support/fake-clock.ts";

const TOKEN = Buffer.from("a token");

/** A library that hangs, as the real one does while a disk or the lock of its files does. */
class HangingLibrary implements KerberosLibrary {
  readonly #waiting: (() => void)[] = [];
  begun = 0;

  async initializeServer(): Promise<GssServer> {
    this.begun++;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return { step: async () => null, username: "alice@PLANT.TEST", contextComplete: true };
  }

  goOn(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

test("a library that hangs is waited for no longer than 10 s", async () => {
  const [clock, library] = [new FakeClock(), new HangingLibrary()];
  const found = new Acceptor(library, "remoting", clock).accept(TOKEN);
  clock.advance(10_000);
  assert.deepEqual(await found, { kind: "unavailable", detail: "the Kerberos library did not answer within 10000 ms" });
});

test("while two computations hang no other is begun, and the next one is once they have ended", async () => {
  const [clock, library] = [new FakeClock(), new HangingLibrary()];
  const acceptor = new Acceptor(library, "remoting", clock);
  const hanging = [acceptor.accept(TOKEN), acceptor.accept(TOKEN)];
  clock.advance(10_000);
  await Promise.all(hanging);
  assert.deepEqual(await acceptor.accept(TOKEN), { kind: "unavailable", detail: "the Kerberos library hangs" });
  assert.equal(library.begun, 2);
  library.goOn();
  await new Promise((resolve) => setImmediate(resolve));
  const next = acceptor.accept(TOKEN);
  library.goOn();
  assert.equal((await next).kind, "accepted");
});

test("one that hangs and one that has just begun are as many as there may be", async () => {
  const [clock, library] = [new FakeClock(), new HangingLibrary()];
  const acceptor = new Acceptor(library, "remoting", clock);
  const first = acceptor.accept(TOKEN);
  clock.advance(5_000);
  const second = acceptor.accept(TOKEN);
  clock.advance(5_000);
  assert.equal((await first).kind, "unavailable");
  assert.deepEqual(await acceptor.accept(TOKEN), { kind: "unavailable", detail: "the Kerberos library hangs" });
  assert.equal(library.begun, 2);
  library.goOn();
  assert.equal((await second).kind, "accepted");
});

test("two services of one library leave as many threads alone as one does, while it hangs", async () => {
  const [clock, library, load] = [new FakeClock(), new HangingLibrary(), new LibraryLoad()];
  const sessions = new Acceptor(library, "remoting", clock, load);
  const requests = new Acceptor(library, "HTTP", clock, load);
  const hanging = [sessions.accept(TOKEN), requests.accept(TOKEN)];
  clock.advance(10_000);
  await Promise.all(hanging);
  for (const acceptor of [sessions, requests])
    assert.deepEqual(await acceptor.accept(TOKEN), { kind: "unavailable", detail: "the Kerberos library hangs" });
  assert.equal(library.begun, 2);
});

test("a context that wants another round is rejected", async () => {
  for (const [contextComplete, username] of [
    [false, "alice@PLANT.TEST"],
    [true, null],
    [true, ""],
  ] as const) {
    const server = { step: async () => "b25lIG1vcmU=", username, contextComplete };
    const acceptor = new Acceptor({ initializeServer: async () => server }, "remoting", new FakeClock());
    assert.equal((await acceptor.accept(TOKEN)).kind, "rejected");
  }
});
