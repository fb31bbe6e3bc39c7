import assert from "node:assert/strict";
import { test } from "node:test";
import { GatewayError } from "../../server/core/errors.ts";
import type { Failover } from "../../server/failover/failover.ts";
import type { GroupView } from "../../server/failover/views.ts";
import { GroupWatches } from "../../server/surface/group-watches.ts";

test("a change that comes to light while a state is told leaves no timer behind that asks for a group that is gone", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const settings = { id: "g", name: "", description: "", timeoutMs: 60_000, additionalData: null };
  const view = { settings, epoch: 0, isYielding: false, sessions: [], decisions: [] } as unknown as GroupView;
  let isGone = false;
  let looks = 0;
  let listener: (isDeleted: boolean) => void = () => {};
  const failover = {
    watch: (_: string, heard: typeof listener) => {
      listener = heard;
      return () => {};
    },
    group: () => {
      if (isGone) throw new GatewayError("GROUP_NOT_FOUND");
      looks++;
      if (looks <= 2) listener(false);
      return view;
    },
  };
  let told = 0;
  const replace = (make: () => Uint8Array) => {
    make();
    told++;
  };
  const outlet = { replace, offer() {}, finish() {}, fail() {} };
  const stop = new GroupWatches(failover as unknown as Failover).add("g", outlet);
  t.mock.timers.tick(1);
  stop();
  isGone = true;
  t.mock.timers.tick(1_000);
  assert.equal(told, 2);
});
