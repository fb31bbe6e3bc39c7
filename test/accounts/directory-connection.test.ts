import assert from "node:assert/strict";
import { test } from "node:test";
import { createSecureContext, TLSSocket } from "node:tls";
import {
  ConnectionFailed,
  DirectoryConnection,
  type DirectoryServer,
} from "../../server/accounts/directory/connection.ts";
import { FilterTemplate } from "../../server/accounts/directory/filter.ts";
import { bindRequest, wipeRequest } from "../../server/accounts/directory/requests.ts";
import { RESPONSE } from "../../server/accounts/directory/responses.ts";
import { systemClock } from "../../server/core/clock.ts";
import { serverCertificate, TestFolder, testAuthority } from "../support/certificates.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { type Asked, ber, entryOf, FakeDirectory, messageOf, REQUEST, resultOf } from "./fake-directory.ts";
import { secret } from "./support.ts";

const TIME_MS = 5_000;
const SEARCH = {
  baseDn: "dc=example",
  scope: "sub" as const,
  filter: new FilterTemplate("(uid={0})").with("alice"),
  attributes: ["uid"],
  sizeLimit: 2,
};

async function open(server: DirectoryServer): Promise<DirectoryConnection> {
  const connection = new DirectoryConnection(server, systemClock);
  await connection.open(TIME_MS);
  return connection;
}

/** What a search ends with, where the server answers with these bytes. */
async function searched(answer: (asked: Asked) => Buffer): Promise<unknown> {
  await using fake = await FakeDirectory.start((asked) => {
    if (asked.tag === REQUEST.search) asked.socket.write(answer(asked));
  });
  const connection = await open(fake.server());
  return await connection.search(SEARCH, TIME_MS).catch((error: unknown) => error);
}

test("entries come with their attributes, whatever the case of their names", async () => {
  const found = await searched(({ id }) =>
    Buffer.concat([entryOf(id, "uid=alice", { UID: ["alice", "al"] }), resultOf(id, RESPONSE.searchDone, 0)]),
  );
  assert.deepEqual(found, {
    result: { code: 0, diagnostic: "" },
    entries: [{ dn: "uid=alice", attributes: new Map([["uid", [Buffer.from("alice"), Buffer.from("al")]]]) }],
  });
});

test("an answer in pieces of one byte is read", async () => {
  await using fake = await FakeDirectory.start(async ({ id, tag, socket }) => {
    if (tag !== REQUEST.search) return;
    const whole = Buffer.concat([entryOf(id, "uid=alice"), resultOf(id, RESPONSE.searchDone, 0)]);
    for (const byte of whole) await new Promise((resolve) => socket.write(Buffer.from([byte]), resolve));
  });
  const connection = await open(fake.server());
  assert.equal((await connection.search(SEARCH, TIME_MS)).entries.length, 1);
  connection.close();
});

const longer = (at: number) => (whole: Buffer) => {
  whole[at] = (whole[at] ?? 0) + 1;
  return whole;
};

for (const [what, answer, why] of [
  ["no LDAP", () => Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n"), /no LDAP/],
  ["an entry whose attributes end nowhere", ({ id }) => longer(20)(entryOf(id, "uid=a", { uid: ["a"] })), /no LDAP/],
  ["a length of nine bytes", () => Buffer.from([0x30, 0x89, 1, 1, 1, 1, 1, 1, 1, 1, 1]), /no LDAP: a length/],
  ["a length of 4 GiB", () => Buffer.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff]), /no LDAP: an answer of/],
  [
    "more entries than were asked for",
    ({ id }) => Buffer.concat([1, 2, 3].map((n) => entryOf(id, `uid=${n}`))),
    /more entries than/,
  ],
  [
    "references without end",
    ({ id }) => Buffer.concat(Array(1_100).fill(messageOf(id, ber(0x73, "x".repeat(1_000))))),
    /an answer of/,
  ],
  ["the end of another kind of operation", ({ id }) => resultOf(id, RESPONSE.bind, 0), /with tag/],
  ["an answer to nothing", ({ id }) => resultOf(id + 1, RESPONSE.searchDone, 0), /ends the connection/],
  ["the notice that it stops", () => resultOf(0, RESPONSE.extended, 52, "shutting down"), /52\) shutting down/],
] as const satisfies readonly [string, (asked: Asked) => Buffer, RegExp][])
  test(`a server that sends ${what} is left`, async () => {
    const found = await searched(answer);
    assert.ok(found instanceof ConnectionFailed, String(found));
    assert.match(found.message, why);
  });

test("what does not answer in time is given up, in every stage", async () => {
  await using silent = await FakeDirectory.start(() => {});
  for (const security of ["tls", "start-tls"] as const) {
    const connection = new DirectoryConnection(silent.server({ security }), systemClock);
    await assert.rejects(connection.open(50), { isTimeout: true });
  }
  const connection = await open(silent.server());
  await assert.rejects(connection.search(SEARCH, 50), { isTimeout: true });
  assert.equal(connection.isOpen, false);
});

test("a server that starts no TLS learns nothing", async () => {
  await using fake = await FakeDirectory.start(({ id, socket }) =>
    socket.write(resultOf(id, RESPONSE.extended, 2, "unsupported")),
  );
  await assert.rejects(open(fake.server({ security: "start-tls" })), /does not start TLS \(result 2\) unsupported/);
  assert.deepEqual(fake.requests, [REQUEST.extended]);
});

for (const security of ["tls", "start-tls"] as const)
  test(`the certificate must come from the authorities and have the server's name (${security})`, async () => {
    await using folder = await TestFolder.make();
    const authorities = await folder.write("ca.crt", (await testAuthority()).certificate);
    const { certificate: cert, key } = await serverCertificate();
    const pair = { cert, key };
    await using tls = await FakeDirectory.start(() => {}, pair);
    await using startTls = await FakeDirectory.start(({ id, socket }) => {
      socket.write(resultOf(id, RESPONSE.extended, 0));
      socket.removeAllListeners("data");
      new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(pair) }).on("error", () => {});
    });
    const fake = security === "tls" ? tls : startTls;
    const right = await open(fake.server({ security, authorities }));
    assert.equal(right.isOpen, true);
    right.close();
    await assert.rejects(open(fake.server({ security, authorities, host: "127.0.0.2" })), /does not match certificate/);
    await assert.rejects(open(fake.server({ security })), /unable to verify/);
    await assert.rejects(open(fake.server({ security, authorities: "/nowhere" })), /authorities cannot be read/);
  });

test("where every address of a name fails the reasons are told", async () => {
  const server = { url: "", host: "localhost", port: 1, security: "none", authorities: null } as const;
  await assert.rejects(open(server), /ECONNREFUSED/);
});

test("bytes that stand before TLS are never taken for the beginning of an answer within it", async () => {
  const { bind, extended } = RESPONSE;
  // A success for the next request, of which the last part swallows what comes within TLS.
  const success = resultOf(2, bind, 0, "x".repeat(100)).subarray(0, -100);
  await using fake = await FakeDirectory.start(({ id, socket }) =>
    socket.write(Buffer.concat([resultOf(id, extended, 0), success])),
  );
  await assert.rejects(open(fake.server({ security: "start-tls" })), /more before TLS began/);
});

test("a bind without password or name is never sent", async () => {
  await using fake = await FakeDirectory.start(() => {});
  const connection = await open(fake.server());
  using empty = secret("");
  using password = secret("right");
  await assert.rejects(connection.bind("uid=alice", empty, TIME_MS), RangeError);
  await assert.rejects(connection.bind("", password, TIME_MS), RangeError);
  assert.deepEqual(fake.requests, []);
  connection.close();
});

test("a password goes to the server byte by byte, and the request is wiped with all that its writer used", async () => {
  const bytes = Buffer.from([0x61, 0xff, 0xfe, 0x2a]);
  using password = secret("");
  assert.throws(() => bindRequest(1, "uid=alice", password), RangeError);
  using raw = secret(bytes);
  const request = bindRequest(1, "uid=alice", raw);
  assert.ok(request.includes(bytes));
  wipeRequest(request);
  assert.deepEqual(new Set(new Uint8Array(request.buffer)), new Set([0]));
});

test("a bind's request is wiped once it was sent, and also where it cannot be", async () => {
  await using fake = await FakeDirectory.start(({ id, tag, socket }) => {
    if (tag === REQUEST.bind) socket.write(resultOf(id, RESPONSE.bind, 0));
  });
  const connection = await open(fake.server());
  using password = secret("a password to look for");
  await connection.bind("uid=alice", password, TIME_MS);
  assert.ok(Buffer.concat(fake.received).includes("a password to look for"), "it was sent");
  connection.close();
  await assert.rejects(connection.bind("uid=alice", password, TIME_MS), ConnectionFailed);
});

test("closing fails what still runs and says good-bye", async () => {
  await using fake = await FakeDirectory.start(() => {});
  const connection = await open(fake.server());
  let ended = 0;
  connection.onEnd = () => {
    ended += 1;
  };
  const running = connection.search(SEARCH, TIME_MS);
  connection.close();
  connection.close();
  await assert.rejects(running, /closed here/);
  assert.equal(ended, 1);
});

test("the time of a step is the clock's", async () => {
  await using fake = await FakeDirectory.start(() => {});
  const clock = new FakeClock();
  const connection = new DirectoryConnection(fake.server(), clock);
  await connection.open(TIME_MS);
  const running = connection.search(SEARCH, TIME_MS);
  clock.advance(TIME_MS);
  await assert.rejects(running, /no answer within 5000 ms/);
  assert.equal(clock.pending, 0);
});
