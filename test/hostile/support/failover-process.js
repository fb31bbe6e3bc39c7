// The failover groups of the built gateway, with their journal, in a process that is there to be killed. It loads
// everything first, opens the folder when it is told so, and answers each request once what it says is durable.
import { openFailover } from "../../../dist/server/compose-failover.js";
import { systemClock } from "../../../dist/server/core/clock.js";
// Loaded now, so that opening the folder takes no longer than it must.
import "../../../dist/server/failover-store.js";

const OWNER = { authority: "file", name: "machine" };
const OPERATOR = { authority: "file", name: "operator" };
/** Shorter than a gateway allows, so that clients fall silent within the life of a process. */
const TIMEOUT_MS = 30;

let failover;

const acts = {
  make: ({ group }) => failover.createGroup({ id: group, timeoutMs: TIMEOUT_MS }),
  join: ({ group, session }) => failover.join(group, { id: session, owner: OWNER }),
  leave: ({ group, session }) => failover.leave(group, session),
  beat: ({ group, session, score }) => failover.heartbeat(group, session, { score, ticks: undefined }),
  override: ({ group, session, value }) => failover.override(group, session, { value, by: OPERATOR }),
};

/** What anybody may see of a group. */
const seen = (group) => {
  const { primary, epoch, sessions } = failover.group(group);
  const pinned = sessions.find(({ override }) => override !== "Off");
  return {
    group,
    primary,
    epoch,
    sessions: sessions.map(({ id }) => id),
    pinned: pinned && `${pinned.id} ${pinned.override}`,
  };
};

async function open(dataDir) {
  const wanted = { enabled: true, margin: 5, holdDown: 10, firstEpoch: 1, timeoutRange: [1, 60_000] };
  const recovered = [];
  const emit = (event) =>
    void (event.event === "failover.role" || event.event === "failover.override" || recovered.push(event));
  const opened = await openFailover({ dataDir, failover: wanted }, { clock: systemClock, emit });
  ({ failover } = opened);
  const groups = failover.list(0, 1_000).map(({ id }) => seen(id));
  process.send({ opened: groups, events: recovered });
}

async function answer({ id, request }) {
  try {
    const { role, epoch } = (await acts[request.act](request)) ?? {};
    process.send({ id, role, epoch, seen: seen(request.group) });
  } catch (error) {
    process.send({ id, error: error.code ?? String(error) });
  }
}

process.on("message", (message) => void (message.open === undefined ? answer(message) : open(message.open)));
process.on("disconnect", () => process.exit());
process.send({ loaded: true });
