import { WrongUse } from "./failures.ts";

/** What `serve` and `check` are told of a simulated device. */
export interface SimulationOptions {
  simulate?: boolean;
  failoverGroup?: string;
}

/** @throws {WrongUse} for a group without a device to tie to it */
export function checkedSimulation(options: SimulationOptions): SimulationOptions {
  if (options.failoverGroup !== undefined && options.simulate !== true)
    throw new WrongUse("--failover-group ties the simulated device to a group: give --simulate as well");
  return options;
}
