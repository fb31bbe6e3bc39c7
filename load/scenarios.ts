/** `login`: opens a session and closes it. `call`: looks at its own session. `forward`: reads a variable of the device. */
export const SCENARIOS = ["login", "call", "forward"] as const;
export type Scenario = (typeof SCENARIOS)[number];
