import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { AuthenticationFailed, type Channel, connect, DataAccessService, type Session } from "../../client/index.ts";
import { Workplace } from "../cli/command.ts";
import { Example } from "./example.ts";

/** Logs in as soon as the device has booted. */
async function login(channel: Channel, file: string): Promise<Session> {
  for (;;)
    try {
      return await channel.login({ username: "admin", password: (await readFile(file, "utf8")).trimEnd() });
    } catch (error) {
      assert.ok(error instanceof AuthenticationFailed && error.error === "TRY_AGAIN_LATER", String(error));
      await pause(100);
    }
}

test("the firmware simulator serves a device that can be unplugged, and ends in order", async () => {
  await using place = await Workplace.create();
  await using example = new Example("firmware-simulator.ts", ["127.0.0.1:0", "data"], place.folder);
  const [, address = "", file = ""] = await example.says(/^serving (\S+); the first password of admin: (\S+)$/);
  await example.says(/^upstream\.up /);
  {
    await using channel = await connect(address, { ca: place.path("data", "tls", "server.crt") });
    await using session = await login(channel, file);
    const data = channel.proxy(DataAccessService, { session });
    const setpoint = { portName: "Arp.Plc.Eclr/Main.setpoint" };

    example.child.stdin.write("set 42\nset everything\n");
    await example.says(/^RangeError: /);
    assert.equal((await data.readSingle(setpoint))._ReturnValue?.Value?.Int16Value, 42);

    example.child.stdin.write("unplug\n");
    await example.says(/^upstream\.up /, /^upstream\.down /);
    assert.equal((await data.readSingle(setpoint))._ReturnValue?.Value?.Int16Value, 42);
  }
  example.child.stdin.end();
  const { code, stdout, stderr } = await example.ended;
  assert.deepEqual([code, stderr], [0, ""]);
  assert.match(stdout, /gateway\.stopped \{\}\n$/);
});
