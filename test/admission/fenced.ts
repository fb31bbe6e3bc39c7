import { Admission, type Applicant, methodNameOf, type Route } from "../../server/admission/admission.ts";
import type { Metadata } from "../../server/admission/claim.ts";
import { type ActingCall, FencedCalls } from "../../server/admission/fenced-calls.ts";
import { Fencing, type FencingRule } from "../../server/admission/fencing.ts";
import type { GatewayEvent } from "../../server/core/events.ts";
import { Failover } from "../../server/failover/failover.ts";
import { type FailoverRecord, nothingStored } from "../../server/failover/records.ts";
import { Policy } from "../../server/policy/policy.ts";
import type { Session } from "../../server/sessions/session.ts";
import { MemoryJournal } from "../../server/storage/journal.ts";
import { grant, openChannel, openSession, sessionTable } from "../sessions/support.ts";

export const WRITE = "/d.Data/Write";
export const READ = "/d.Data/Read";

const route = (full: string, traits: Partial<Route> = {}): Route => ({
  ...methodNameOf(`/${full}`),
  isAlwaysAllowed: false,
  ignoresToken: false,
  isActivity: true,
  ...traits,
});

const ROUTES = [
  route("d.Data/Write"),
  route("d.Data/Read"),
  route("a.Session/Get", { isAlwaysAllowed: true }),
  route("a.Failover/Heartbeat", { requiredRoles: ["FailoverUsers"] }),
];

export const RULES: readonly FencingRule[] = [{ group: "cell 1", methods: ["d.Data/Write*"], exempt: ["Engineer"] }];

export const POLICY = new Policy({ anonymous: ["d.Data/*"], roles: { Engineer: ["*"], Adapter: ["*"] } });

/** What a call that runs was told, and when its device has closed its stream. */
export class FakeCall implements ActingCall {
  isFenced = false;
  close: () => void = () => {};

  fence(): Promise<void> {
    this.isFenced = true;
    return new Promise((resolve) => {
      this.close = resolve;
    });
  }
}

/** Admission before a group `cell 1`, in which the sessions `a` and `b` of `adapter-a` and `adapter-b` take part. */
export async function fenced({ rules = RULES, hasFailover = true } = {}) {
  const { table, clock } = sessionTable();
  const events: GatewayEvent[] = [];
  const emit = (event: GatewayEvent) => void events.push(event);
  const calls = new FencedCalls(emit);
  const failover = new Failover({
    store: new MemoryJournal<FailoverRecord>(),
    stored: nothingStored(),
    clock,
    emit,
    endCalls: calls.end,
  });
  const fencing = new Fencing(hasFailover ? failover : undefined, calls, rules);
  const admission = new Admission(new Map(ROUTES.map((entry) => [`/${entry.full}`, entry])), POLICY, fencing);
  const session = (name: string, roles = ["Adapter"], authority = "file") =>
    openSession(table, openChannel(table), grant(name, roles, authority));
  const [a, b] = [session("adapter-a"), session("adapter-b")];
  for (const group of ["cell 1", "cell-2"]) {
    await failover.createGroup({ id: group });
    await failover.join(group, { id: "a", owner: a.principal });
    await failover.join(group, { id: "b", owner: b.principal });
  }
  /** A client's heartbeat, and another, which makes a pending Primary the Primary. */
  const beat = async (id: string, group = "cell 1") => {
    await failover.heartbeat(group, id, { score: 50 });
    return await failover.heartbeat(group, id, { score: 50 });
  };
  const admit = (from: Session | undefined, metadata: Metadata = {}, path = WRITE) => {
    const channel = from?.channel ?? openChannel(table);
    const call: Applicant = {
      channel,
      path,
      tokenText: from === undefined ? undefined : String(from.token),
      session: undefined,
      route: undefined,
    };
    const code = admission.admit(call, clock.now(), metadata);
    return { code, detail: call.detail, call };
  };
  const override = (id: string) =>
    failover.override("cell 1", id, { value: "Primary", by: { authority: "file", name: "chief" } });
  return { admission, failover, fencing, calls, clock, events, table, a, b, session, beat, admit, override };
}

export const claim = (session: string, epoch: number | string, group = "cell 1") => ({
  "failover-group": group,
  "failover-session": session,
  "failover-epoch": String(epoch),
});
