import { Channel } from "../channel.ts";
import { LiveSession } from "../live-session.ts";
import type { Session } from "../session.ts";
import { type FailoverOptions, failoverSettings } from "./failover-options.ts";
import { LiveMember, type MemberTiming } from "./live-member.ts";
import type { FailoverMember } from "./member.ts";

/** Longest delay that Node's timers take, in ms. */
const LONGEST_MS = 2 ** 31 - 1;

const SYSTEM: MemberTiming = {
  now: () => performance.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, Math.min(ms, LONGEST_MS));
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

/**
 * Makes this client one of a failover group: of its clients the gateway makes one Primary at a time. It tells the gateway
 * that it lives, confirms and yields at once, gives its role up by itself before anybody else can have it, and after a
 * lost connection it joins again. The principal needs the role FailoverUsers.
 * @param target calls run in this session, or in the channel's current session
 * @throws {CallFailed|ConnectionFailed|SessionEnded} where it cannot join
 * @throws {TypeError|RangeError} for wrong options
 */
export async function failover(target: Channel | Session, options: FailoverOptions): Promise<FailoverMember> {
  return await joined(target, options, SYSTEM);
}

/** @internal The same on a clock of a test's own. */
export async function joined(
  target: Channel | Session,
  options: FailoverOptions,
  timing: MemberTiming,
): Promise<FailoverMember> {
  if (!(target instanceof Channel) && !(target instanceof LiveSession))
    throw new TypeError("failover: give a channel of connect, or a session of its login");
  const caller = target instanceof Channel ? target.caller : target;
  const member = new LiveMember(caller, failoverSettings(options), timing);
  const stop = follow(target, member);
  member.once("closed", stop);
  await member.join(options.signal);
  return member;
}

/** Joins again at once when there is a connection again. Returns how to stop. */
function follow(target: Channel | LiveSession, member: LiveMember): () => void {
  const again = () => member.feed({ kind: "join" });
  if (target instanceof Channel) {
    target.on("reconnected", again);
    return () => void target.off("reconnected", again);
  }
  const ended = (reason: string, error: Error | undefined) =>
    member.endForGood(error ?? new Error(`the session is closed: ${reason}`));
  target.on("reopened", again);
  target.on("closed", ended);
  return () => {
    target.off("reopened", again);
    target.off("closed", ended);
  };
}
