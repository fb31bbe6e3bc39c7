import assert from "node:assert/strict";
import test from "node:test";
import { connect, SessionService } from "../../client/index.ts";
import { startGateway } from "../support/gateway.ts";
import { jwt, ScriptedTokens } from "../support/scripted-schemes.ts";

test("a session that is renewed 100 times under load loses no call", async () => {
  const tokens = new ScriptedTokens();
  await using house = await startGateway({ ports: { schemes: { token: tokens } } });
  await using channel = await connect(house.address, { plaintext: true });
  let given = 0;
  const accessToken = () => jwt({ sub: "alice", jti: ++given });
  await using session = await channel.login({ scheme: "token", accessToken });
  const { id, token } = session;
  const sessions = channel.proxy(SessionService, { session });
  const stop = new AbortController();
  let answered = 0;
  const caller = async () => {
    while (!stop.signal.aborted) {
      const answer = await sessions.getSession({ securityToken: 0 });
      assert.equal(answer.session?.sessionId, id);
      answered += 1;
    }
  };
  const callers = Array.from({ length: 8 }, caller);
  for (let round = 0; round < 100; round++) await session.updateCredential({ scheme: "token", accessToken });
  stop.abort();
  await Promise.all(callers);
  assert.deepEqual([session.id, session.token, session.state, given], [id, token, "open", 101]);
  assert.ok(answered > 100, `${answered} calls`);
});
