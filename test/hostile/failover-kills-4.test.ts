import { test } from "node:test";
import { killGateways } from "./support/failover-kills.ts";

test(
  "gateways killed at random moments lose no group and no override, and grant no epoch twice (part 4 of 4)",
  killGateways,
);
