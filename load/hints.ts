import { NOT_STARTED } from "./outcome.ts";
import type { OutcomeCount } from "./outcomes.ts";

/** What a reader of the figures should know before believing them. */
export interface Hint {
  /**
   * `limit`: a limit of the target was measured and not its speed. `generator`: this program was the slowest part.
   * `setup`: the run was not set up as it should be. `target`: something went wrong on the other side.
   */
  kind: "limit" | "generator" | "setup" | "target";
  /** The outcome or figure it is about. */
  about: string;
  text: string;
}

/** What hints are drawn from. */
export interface Observed {
  /** Of all calls after the ramp. */
  outcomes: readonly OutcomeCount[];
  /** Of connecting and logging in before the run. */
  refused: readonly OutcomeCount[];
  loop: "open" | "closed";
  generator: GeneratorFigures;
  retired: readonly { username: string; why: string }[];
  connectionsLost: number;
}

/** How busy the load generator was after the ramp. */
export interface GeneratorFigures {
  /** Share of the time in which its event loop had work, 0 to 1. */
  busy: number;
  /** 99th percentile of how late its event loop was, in ms. */
  eventLoopDelayP99Ms: number;
  /** Open loop: 99th percentile of how late calls were started, in ms. */
  startLagP99Ms: number | null;
}

const limit = (keys: string) => `This measured a limit of the target and not its speed: ${keys}.`;

const ABOUT: Record<string, Pick<Hint, "kind" | "text">> = {
  SESSION_LIMIT_REACHED: {
    kind: "limit",
    text: limit(
      "every place for a session was taken. sessions.capacity (in all), sessions.perUser and sessions.perChannel of gatehouse.yaml say how many there are; more accounts help against perUser, more channels against perChannel",
    ),
  },
  TRY_AGAIN_LATER: {
    kind: "limit",
    text: limit(
      "more logins came than it takes. limits.loginRate of gatehouse.yaml bounds logins a second from one source, authentication.password.queue and .concurrency those that wait and run at once",
    ),
  },
  TOO_MANY_CALLS: {
    kind: "limit",
    text: limit(
      "more calls at once than it takes. For forwarded calls upstreams[].capacity of gatehouse.yaml bounds them; for logins the memory that its process may lock (ulimit -l)",
    ),
  },
  RESOURCE_EXHAUSTED: {
    kind: "limit",
    text: limit("the device, or what stands before it, takes no more calls at once"),
  },
  REFUSED_STREAM: {
    kind: "limit",
    text: limit("limits.streamsPerChannel of gatehouse.yaml bounds calls at once on one connection; use more channels"),
  },
  DUPLICATE_SESSION: {
    kind: "limit",
    text: limit(
      "sessions.duplicates of gatehouse.yaml is reject: one session of a user on one channel; use more accounts",
    ),
  },
  CONNECTION_LOST: { kind: "limit", text: connectionText("were lost") },
  CONNECTION_UNREACHABLE: { kind: "limit", text: connectionText("were refused") },
  CONNECTION_TIMEOUT: { kind: "limit", text: connectionText("were not answered") },
  PENALTY_DELAY_ACTIVE: {
    kind: "limit",
    text: limit(
      "earlier failed logins are being paid for, so passwords were not looked at. penalties of gatehouse.yaml says for how long; wait, or use other accounts",
    ),
  },
  INVALID_CREDENTIALS: {
    kind: "setup",
    text: "A name or password is wrong. Its account was used no more after the first refusal, so that nobody is locked out by this run.",
  },
  PASSWORD_MUST_BE_CHANGED: {
    kind: "setup",
    text: "An account must change its password before it can open a session: log in with it once.",
  },
  METHOD_DENIED: {
    kind: "setup",
    text: "The accounts may not call what this run calls: policy.roles of gatehouse.yaml says who may. This measured refusals.",
  },
  SESSION_REQUIRED: {
    kind: "setup",
    text: "Calls ran without a session, which may not make them. This measured refusals.",
  },
  METHOD_UNKNOWN: {
    kind: "setup",
    text: "The target does not know the method: for forward it needs an upstream in gatehouse.yaml that serves Arp.Plc.Gds.Services.Grpc.IDataAccessService. This measured refusals.",
  },
  UPSTREAM_UNAVAILABLE: {
    kind: "target",
    text: "The device behind the gateway could not be reached for a time: the figures are the gateway's refusals as far as that.",
  },
  DRAINING: { kind: "target", text: "The gateway was stopping." },
  DEADLINE_EXCEEDED: {
    kind: "target",
    text: "Calls took longer than their deadline. They are failures and in no percentile, so the latencies look better than they were; a longer deadline shows them.",
  },
  SESSION_ENDED: {
    kind: "target",
    text: "Sessions ended during the run and could not be opened again; their load was missing from then on.",
  },
};

function connectionText(how: string): string {
  return `Connections ${how}. Where the target runs, this measured a limit and not its speed: limits.channels, limits.channelsPerSource and limits.connectionRate of gatehouse.yaml bound connections.`;
}

const DEVICE: Pick<Hint, "kind" | "text"> = {
  kind: "setup",
  text: "The device answered and did not do what it was asked for: name a variable that it has with --port-name.",
};

/** Above these the generator is said to have been the slowest part. */
const BUSY = 0.9;
const LATE_MS = 20;

/** The hints of a run, those about outcomes first, the most frequent one first. */
export function hintsOf(observed: Observed): Hint[] {
  const { outcomes, refused, retired } = observed;
  const names = [...new Set([...outcomes, ...refused].map(({ outcome }) => outcome))];
  const known = names.flatMap((about) => {
    const hint = ABOUT[about] ?? (about.startsWith("DAE_") ? DEVICE : undefined);
    return hint === undefined ? [] : [{ ...hint, about }];
  });
  return [...known, ...retiredHint(retired), ...lostHint(observed, names), ...generatorHints(observed)];
}

function retiredHint(retired: Observed["retired"]): Hint[] {
  if (retired.length === 0) return [];
  const shown = retired.slice(0, 5).map(({ username, why }) => `${username} (${why})`);
  const more = retired.length > shown.length ? ` and ${retired.length - shown.length} more` : "";
  return [{ kind: "setup", about: "accounts", text: `Accounts that were used no more: ${shown.join(", ")}${more}.` }];
}

function lostHint({ connectionsLost }: Observed, names: readonly string[]): Hint[] {
  if (connectionsLost === 0 || names.includes("CONNECTION_LOST")) return [];
  return [{ kind: "limit", about: "connections", text: connectionText("were lost") }];
}

function generatorHints({ outcomes, loop, generator }: Observed): Hint[] {
  // Without a call after the ramp nothing was watched.
  if (outcomes.length === 0) return [];
  const { busy, eventLoopDelayP99Ms, startLagP99Ms } = generator;
  const hints: Hint[] = [];
  const slow = (about: string, text: string) => hints.push({ kind: "generator", about, text });
  if (outcomes.some(({ outcome }) => outcome === NOT_STARTED.name))
    slow(
      NOT_STARTED.name,
      "As many calls as may were running when others were due; those were not started and count as failed. Answers came slower than the rate: lower --rate, or let more run with --max-in-flight.",
    );
  // In an open loop the wait for the next call looks like work, so only its lateness counts there.
  if (loop === "closed" && busy > BUSY)
    slow(
      "generator",
      `The load generator was busy ${Math.round(busy * 100)} % of the time: the target may be faster than this shows. Run more of them at once, on other machines.`,
    );
  const lateMs = Math.max(eventLoopDelayP99Ms, startLagP99Ms ?? 0);
  if (lateMs > LATE_MS)
    slow(
      "generator",
      `The load generator itself was up to ${Math.round(lateMs)} ms late in 1 % of the cases, and the latencies hold that: give it a processor of its own, or less to do.`,
    );
  return hints;
}
