import assert from "node:assert/strict";
import { test } from "node:test";
import type { Authentication } from "../../server/rest/authentication.ts";
import { arrange, basicOf, RIGHT } from "./basic-support.ts";

const statusOf = (answer: Authentication) => (answer.kind === "refused" ? answer.status : 200);
const guess = (number: number) => basicOf("alice", `guess ${number}`);

test("whoever guesses beyond the rate of logins does not see which guess is remembered", async () => {
  let isWithinRate = true;
  const { ask, clock } = arrange({ rate: () => isWithinRate });
  await ask(RIGHT);
  isWithinRate = false;
  const statuses: number[] = [];
  for (let number = 0; number < 3; number++) statuses.push(statusOf(await ask(guess(number))));
  statuses.push(statusOf(await ask(RIGHT)));
  isWithinRate = true;
  assert.deepEqual([...statuses, statusOf(await ask(RIGHT))], [503, 503, 503, 503, 200]);
  isWithinRate = false;
  clock.advance(59_999);
  assert.equal(statusOf(await ask(RIGHT)), 503);
});

test("of 100 guesses at once three are looked at, and one that is remembered waits behind them like any other", async () => {
  const { ask, accounts } = arrange();
  await ask(RIGHT);
  const { asked } = accounts;
  const guesses = Array.from({ length: 100 }, (_, number) => ask(number === 50 ? RIGHT : guess(number)));
  const answers = await Promise.all(guesses);
  assert.equal(accounts.asked, asked + 3);
  assert.deepEqual([...new Set(answers.map(statusOf))], [401]);
  assert.match(answers[50]?.kind === "refused" ? answers[50].reason : "", /a penalty is running/);
});

test("guesses that their senders give up before they are looked at count too, and right ones given up learn nothing", async () => {
  const { ask } = arrange();
  await ask(RIGHT);
  const signal = AbortSignal.abort();
  for (let number = 0; number < 3; number++) await ask(guess(number), { signal });
  assert.deepEqual([statusOf(await ask(RIGHT, { signal })), statusOf(await ask(RIGHT))], [503, 200]);
});

test("what is remembered is believed at other sources, and of other names, while one is guessed at", async () => {
  let isWithinRate = true;
  const { ask, accounts } = arrange({ rate: () => isWithinRate });
  accounts.people.set("bob", { password: "too", standing: { roles: [], passwordVersion: 1 } });
  const bob = basicOf("bob", "too");
  await ask(RIGHT, { source: "192.0.2.2" });
  for (const header of [RIGHT, bob]) await ask(header);
  isWithinRate = false;
  for (let number = 0; number < 5; number++) await ask(basicOf("ALICE", `guess ${number}`));
  const answers = [await ask(RIGHT, { source: "192.0.2.2" }), await ask(bob), await ask(RIGHT)];
  assert.deepEqual(answers.map(statusOf), [200, 200, 503]);
});
