import type { KerberosLibrary } from "./library.ts";

/** What libkrb5 is told by the environment of the process, since the package has no other way. */
export interface KerberosEnvironment {
  /** File of the service's keys. */
  readonly keytab: string;
  /** File of the tokens seen of late, unless `KRB5RCACHENAME` already names another place. */
  readonly replays: string;
}

/** Who uses it now, in this process: libkrb5 knows one keytab at a time. */
let holders = 0;
let held: { keytab: string; undo: readonly (() => void)[] } | undefined;

/**
 * Sets `KRB5_KTNAME` and, where it is not set, `KRB5RCACHENAME` of this process, until what is returned is called by all.
 * With a replay cache of the gateway's own, `krb5.conf` cannot switch it off, a restart does not forget it and nobody else
 * writes it.
 * @throws {RangeError} where replays would not be refused, or another keytab is in use
 */
export function enterEnvironment({ keytab, replays }: KerberosEnvironment): () => void {
  const given = process.env["KRB5RCACHENAME"];
  if (given !== undefined && /^none(:|$)/i.test(given))
    throw new RangeError(
      "KRB5RCACHENAME switches off that libkrb5 refuses a token the second time: unset it, and the gateway keeps tokens in its dataDir",
    );
  if (held !== undefined && held.keytab !== keytab)
    throw new RangeError(`a gateway in this process already uses the keytab ${held.keytab}: there can be one`);
  holders++;
  held ??= { keytab, undo: [set("KRB5_KTNAME", `FILE:${keytab}`), set("KRB5RCACHENAME", given ?? `file2:${replays}`)] };
  return leaveOnce();
}

/**
 * Makes sure that libkrb5 looks where it is told: it does not in a worker thread, which has an environment of its own, nor
 * in a process with more rights than its user (`setcap`), and would take keytab and replay cache of the system.
 * @throws {RangeError} where it does not
 */
export async function proveHeeded(library: KerberosLibrary, service: string): Promise<void> {
  // Another gateway's logins must not meet a keytab that is not there; it has seen to this.
  if (held === undefined || holders > 1) return;
  const undo = set("KRB5_KTNAME", `FILE:${held.keytab}.is-not-there`);
  const isUsable = await library.initializeServer(service).then(
    () => true,
    () => false,
  );
  undo();
  if (isUsable)
    throw new RangeError(
      "libkrb5 does not heed the environment of this process, and with it authentication.kerberos.keytab: run the gateway in the main thread, by a node without file capabilities (getcap)",
    );
}

function leaveOnce(): () => void {
  let isIn = true;
  return () => {
    if (!isIn) return;
    isIn = false;
    if (--holders > 0) return;
    for (const undo of held?.undo ?? []) undo();
    held = undefined;
  };
}

/** @returns what restores it */
function set(name: string, value: string): () => void {
  const before = process.env[name];
  process.env[name] = value;
  return () => {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  };
}
