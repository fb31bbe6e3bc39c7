import type { Clock } from "./core/clock.ts";
import type { PasswordAccounts, Scheme, Verification } from "./core/ports.ts";
import type { GatewayPorts, Schemes } from "./gateway.ts";

/** Who decides about credentials. */
interface Deciders {
  accounts: PasswordAccounts;
  schemes: Schemes;
}

/** Lets a simulator delay its start and decide verifications of passwords; everything around them stays as it is. */
export function withPorts(own: Deciders, ports: GatewayPorts, clock: Clock): Deciders {
  const { verification, startupDelayMs = 0 } = ports;
  if (verification === undefined && startupDelayMs === 0) return own;
  const readyAt = clock.now() + startupDelayMs;
  const whenReady = async (verify: () => Promise<Verification>): Promise<Verification> =>
    clock.now() < readyAt ? { kind: "unavailable", detail: "starting up" } : await verify();
  const { accounts, schemes } = own;
  return {
    accounts: {
      verify: async (name, password, onWaiting) =>
        await whenReady(async () => {
          const proceed = () => accounts.verify(name, password, onWaiting);
          return await (verification?.({ username: name, password }, proceed) ?? proceed());
        }),
      change: (principal, newPassword) => accounts.change(principal, newPassword),
      standing: (principal) => accounts.standing(principal),
      lentTo: (principal) => accounts.lentTo?.(principal) ?? [],
      onChange: (listener) => accounts.onChange(listener),
    },
    schemes: Object.fromEntries(
      Object.entries(schemes).map(([name, scheme]: [string, Scheme<never>]) => [
        name,
        { verify: (credential: never) => whenReady(() => scheme.verify(credential)) },
      ]),
    ),
  };
}
