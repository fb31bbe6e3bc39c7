import { openRestAuthentication } from "../../../server/compose-failover-authentication.ts";
import { type Clock, systemClock } from "../../../server/core/clock.ts";
import type { GatewayEvent } from "../../../server/core/events.ts";
import { type ConfigurationInput, configurationFrom } from "../../../server/index.ts";
import { Guard } from "../../../server/penalties/guard.ts";
import type { Authentication, RestConnection } from "../../../server/rest/authentication.ts";
import { Logins } from "../../../server/sessions/logins.ts";
import { VerificationPermits } from "../../../server/sessions/permits.ts";
import { createPrivateFolder } from "../../../server/storage/folder.ts";
import { CountingAccounts } from "../../rest/basic-support.ts";
import { sessionTable } from "../../sessions/support.ts";
import { TestFolder } from "../../support/certificates.ts";
import { HOME, type Plant } from "./plant.ts";

export const FULL = `HTTP/gw.plant.test@${HOME}`;
export const SHORT = `HTTP/gw@${HOME}`;
export const ELSEWHERE = `HTTP/other.plant.test@${HOME}`;

/** Adds the principals of a web server to a plant, and writes a keytab that has them and the gateway's own. */
export async function withHttp(plant: Plant): Promise<string> {
  for (const name of [FULL, SHORT, ELSEWHERE]) await plant.kdc.addPrincipal(name);
  const own = `remoting/gw.plant.test@${HOME}`;
  return await plant.kdc.keytab("both.keytab", [FULL, SHORT, own], { keep: true });
}

type Kerberos = NonNullable<NonNullable<ConfigurationInput["authentication"]>["kerberos"]>;

interface Wish {
  kerberos?: Kerberos;
  failover?: ConfigurationInput["failover"];
  clock?: Clock;
  free?: number;
}

/** The authentication of the REST API by a keytab, without a server around it. */
export async function openRest(keytab: string, { kerberos, failover, clock = systemClock, free = 100_000 }: Wish = {}) {
  const folder = await TestFolder.make();
  const configuration = configurationFrom(
    {
      failover: { enabled: true, negotiate: { enabled: true }, ...failover },
      authentication: { kerberos: { keytab, ...kerberos } },
    },
    folder.path,
  );
  await createPrivateFolder(configuration.dataDir);
  const events: GatewayEvent[] = [];
  const emit = (event: GatewayEvent) => void events.push(event);
  const { table } = sessionTable();
  const guard = new Guard({ perSource: { free } }, clock, emit);
  const permits = new VerificationPermits({ concurrency: 2 }, clock);
  const logins = new Logins({ guard, permits, table, clock, emit });
  const accounts = new CountingAccounts();
  const parts = { logins, guard, accounts, tickets: permits, clock, emit };
  const { authentication, close } = await openRestAuthentication(configuration, parts).catch(async (error) => {
    await folder[Symbol.asyncDispose]();
    throw error;
  });
  return {
    authentication,
    accounts,
    events,
    /** One request. */
    ask: (token: Buffer | undefined, connection = newConnection(), signal = new AbortController().signal) =>
      authentication.authenticate(
        token === undefined ? undefined : Buffer.from(`Negotiate ${token.toString("base64")}`),
        connection,
        signal,
      ),
    async [Symbol.asyncDispose]() {
      close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

export const newConnection = (source = "192.0.2.1"): RestConnection => ({ id: "c1", source, negotiation: undefined });

/** A refusal, or a failure of the test. */
export function refusalIn(found: Authentication): Extract<Authentication, { kind: "refused" }> {
  if (found.kind === "refused") return found;
  throw new Error(`${found.identity.principal.name} was let in`);
}

/** The token in a value of `WWW-Authenticate`. */
export const tokenIn = (value: string | undefined): Buffer =>
  Buffer.from(value?.startsWith("Negotiate ") ? value.slice("Negotiate ".length) : "", "base64");
