import assert from "node:assert/strict";
import { test } from "node:test";
import type { Effect, GroupNews, HeartbeatAnswer, RoleEvent } from "../../client/failover/role-events.ts";
import { RoleKeeper } from "../../client/failover/role-keeper.ts";

const TIMEOUT_MS = 20_000;
const LEASE_MS = 15_000;

/** A keeper on a clock that a test moves, with what it wants done. */
class Scene {
  readonly keeper = new RoleKeeper({ id: "a", random: () => 1 });
  now = 1_000;
  effects: Effect[] = [];

  feed(event: RoleEvent): Effect[] {
    this.effects = this.keeper.handle(event, this.now);
    return this.effects;
  }

  /** Joins, and has its first heartbeat under way. */
  static joined(): Scene {
    const scene = new Scene();
    scene.feed({ kind: "join" });
    scene.feed({ kind: "joined", timeoutMs: TIMEOUT_MS, epoch: 0 });
    return scene;
  }

  /** Is Primary with an epoch, by a heartbeat sent and answered now. */
  static primary(epoch = 3): Scene {
    const scene = Scene.joined();
    scene.answer({ role: "Primary", epoch, leaseMs: LEASE_MS });
    return scene;
  }

  get beat(): Effect & { kind: "beat" } {
    const found = this.effects.find((effect) => effect.kind === "beat");
    if (found === undefined) throw new Error(`no heartbeat in ${this.said}`);
    return found;
  }

  get said(): string {
    return this.effects
      .map((effect) => {
        if (effect.kind === "role") return `${effect.role} ${effect.epoch} ${effect.reason}`;
        if (effect.kind === "beat") return effect.releasedEpoch > 0 ? `beat releases ${effect.releasedEpoch}` : "beat";
        return effect.kind === "join" || effect.kind === "released" ? effect.kind : `${effect.kind} ${effect.epoch}`;
      })
      .join(", ");
  }

  answer(answer: HeartbeatAnswer, beat = this.beat.number): string {
    this.feed({ kind: "answered", beat, ...answer });
    return this.said;
  }

  /** Lets time pass up to what is due next. */
  tickWhenDue(): string {
    this.now = this.keeper.dueAt;
    return this.tick();
  }

  tick(): string {
    this.feed({ kind: "tick" });
    return this.said;
  }

  hear(news: Partial<GroupNews>): string {
    this.feed({ kind: "news", group: { epoch: 3, primary: "a", pendingPrimary: "", isYielding: false, ...news } });
    return this.said;
  }

  get epoch(): number | undefined {
    return this.keeper.epochAt(this.now);
  }
}

const PRIMARY = { role: "Primary", epoch: 3, leaseMs: LEASE_MS } as const;
const SECONDARY = { role: "Secondary", epoch: 3, leaseMs: 0 } as const;
const PENDING = { role: "PendingPrimary", epoch: 2, leaseMs: 0 } as const;

test("a pending Primary confirms at once", () => {
  const scene = Scene.joined();
  assert.equal(scene.answer(PENDING), "beat");
  assert.equal(scene.answer(PRIMARY), "Primary 3 granted");
  assert.equal(scene.epoch, 3);
});

test("confirmations that lead nowhere keep their distance from the eleventh on", () => {
  const scene = Scene.joined();
  for (let count = 0; count < 10; count++) assert.equal(scene.answer(PENDING), "beat");
  assert.equal(scene.answer(PENDING), "");
  assert.equal(scene.keeper.dueAt - scene.now, 1_000);
});

test("news of being pending, or Primary, sends a heartbeat at once", () => {
  const pending = Scene.joined();
  pending.answer(SECONDARY);
  assert.equal(pending.hear({ primary: "", pendingPrimary: "a" }), "beat");
  const granted = Scene.joined();
  granted.answer(SECONDARY);
  granted.now += 1_000;
  assert.equal(granted.hear({ primary: "a", epoch: 4 }), "beat");
});

test("heartbeats come at half the timeout at the latest, counted from when the last was sent", () => {
  const scene = Scene.joined();
  const sentAt = scene.now;
  scene.now += 400;
  scene.answer(SECONDARY);
  const earliest = new RoleKeeper({ id: "a", random: () => 0 });
  earliest.handle({ kind: "joined", timeoutMs: TIMEOUT_MS, epoch: 0 }, sentAt);
  earliest.handle({ kind: "answered", beat: 1, ...SECONDARY }, sentAt);
  assert.deepEqual([scene.keeper.dueAt - sentAt, earliest.dueAt - sentAt], [TIMEOUT_MS * 0.4, TIMEOUT_MS / 2]);
});

test("the role ends when the lease does, counted from when its heartbeat was sent", () => {
  const scene = Scene.joined();
  const sentAt = scene.now;
  scene.now += 5_000;
  assert.equal(scene.answer(PRIMARY), "Primary 3 granted");
  scene.now = sentAt + LEASE_MS - 1;
  assert.equal(scene.epoch, 3);
  scene.now = sentAt + LEASE_MS;
  assert.equal(scene.epoch, undefined, "whether or not a timer fired");
  assert.match(scene.tick(), /^Secondary 3 lease, cut 3/);
});

test("an answer that comes after its own lease grants nothing", () => {
  const scene = Scene.joined();
  scene.now += LEASE_MS;
  assert.equal(scene.answer(PRIMARY), "beat");
  assert.equal(scene.epoch, undefined);
});

test("a lease longer than three quarters of the timeout is cut to them", () => {
  const scene = Scene.joined();
  scene.answer({ ...PRIMARY, leaseMs: 10 * TIMEOUT_MS });
  assert.equal(scene.keeper.leaseEndsAt, scene.now + LEASE_MS);
});

test("an answer that is not waited for any more counts for nothing", () => {
  const scene = Scene.primary();
  scene.tickWhenDue();
  const { number } = scene.beat;
  scene.feed({ kind: "failed", beat: number, why: "lost" });
  scene.now = scene.keeper.dueAt;
  scene.tick();
  const before = scene.keeper.leaseEndsAt;
  assert.equal(scene.answer(PRIMARY, number), "");
  assert.equal(scene.keeper.leaseEndsAt, before);
});

test("heartbeats that fail are tried again within the lease, and do not end the role", () => {
  const scene = Scene.primary();
  const tries: number[] = [];
  while (scene.keeper.dueAt < (scene.keeper.leaseEndsAt ?? 0)) {
    scene.tickWhenDue();
    tries.push(scene.now);
    scene.feed({ kind: "failed", beat: scene.beat.number, why: "lost" });
  }
  assert.ok(tries.length >= 3, `${tries}`);
  assert.equal(scene.epoch, 3);
});

test("a role that its lease ended comes back with the same epoch, where nobody else had one", () => {
  const scene = Scene.primary();
  scene.now += LEASE_MS;
  scene.tick();
  assert.equal(scene.answer(PRIMARY), "Primary 3 granted");
});

test("a Primary that is told to yield lets its calls end, releases, and is Secondary from the first moment", () => {
  const scene = Scene.primary();
  assert.equal(scene.hear({ isYielding: true }), "beat");
  assert.equal(scene.answer(SECONDARY), "Secondary 3 yielded, drain 3");
  assert.equal(scene.epoch, undefined);
  scene.feed({ kind: "drained", epoch: 3 });
  assert.equal(scene.said, "beat releases 3");
  assert.equal(scene.answer(SECONDARY), "cut 3, released");
});

test("while calls drain, a heartbeat keeps their lease and gives nothing up", () => {
  const scene = Scene.primary();
  scene.feed({ kind: "release" });
  assert.equal(scene.said, "Secondary 3 released, drain 3");
  assert.equal(scene.tickWhenDue(), "beat");
  assert.equal(scene.answer(PRIMARY), "");
  assert.equal(scene.epoch, undefined);
  assert.equal(scene.keeper.leaseEndsAt, scene.now + LEASE_MS);
});

test("calls that still drain when the lease ends are cut", () => {
  const scene = Scene.primary();
  scene.feed({ kind: "release" });
  scene.now += LEASE_MS;
  assert.equal(scene.tick(), "cut 3, beat");
});

test("an epoch that was given up does not come back, whatever is answered", () => {
  const scene = Scene.primary();
  scene.feed({ kind: "release" });
  scene.feed({ kind: "drained", epoch: 3 });
  assert.equal(scene.answer(SECONDARY), "cut 3, released");
  scene.tickWhenDue();
  assert.equal(scene.answer(PRIMARY), "");
  assert.equal(scene.epoch, undefined);
});

test("a client that an administrator pinned gives its epoch up and takes another", () => {
  const scene = Scene.primary();
  scene.feed({ kind: "release" });
  scene.feed({ kind: "drained", epoch: 3 });
  assert.equal(scene.answer({ ...PENDING, epoch: 3 }), "cut 3, released, beat");
  assert.equal(scene.answer({ ...PRIMARY, epoch: 4 }), "Primary 4 granted");
});

test("a release that is lost is sent again until it is answered", () => {
  const scene = Scene.primary();
  scene.feed({ kind: "release" });
  scene.feed({ kind: "drained", epoch: 3 });
  scene.feed({ kind: "failed", beat: scene.beat.number, why: "lost" });
  assert.equal(scene.tickWhenDue(), "beat releases 3");
  assert.equal(scene.answer(PRIMARY), "", "the gateway has not heard of it");
  assert.equal(scene.epoch, undefined);
  assert.equal(scene.tickWhenDue(), "beat releases 3");
});

test("an epoch that was given up is given up again where the gateway has forgotten it", () => {
  const scene = Scene.primary();
  scene.feed({ kind: "release" });
  scene.feed({ kind: "drained", epoch: 3 });
  scene.answer(SECONDARY);
  scene.tickWhenDue();
  scene.answer(PRIMARY);
  assert.equal(scene.keeper.dueAt, scene.now + 1_000);
  assert.equal(scene.tickWhenDue(), "beat releases 3");
  scene.answer(SECONDARY);
  assert.equal(scene.tickWhenDue(), "beat", "the gateway has heard it");
});

test("news of another Primary with a later epoch ends the role at once", () => {
  const scene = Scene.primary();
  assert.equal(scene.hear({ primary: "b", epoch: 4 }), "Secondary 3 superseded, cut 3");
  assert.equal(scene.epoch, undefined);
});

test("an answer that names a later epoch ends the role at once", () => {
  const scene = Scene.primary();
  scene.tickWhenDue();
  assert.equal(scene.answer({ ...SECONDARY, epoch: 4 }), "Secondary 3 superseded, cut 3");
});

test("an epoch that is over does not come back by an answer", () => {
  const scene = Scene.primary();
  scene.tickWhenDue();
  const { number } = scene.beat;
  scene.hear({ primary: "b", epoch: 4 });
  assert.equal(scene.answer(PRIMARY, number), "");
  assert.equal(scene.epoch, undefined);
});

test("news that nobody is Primary makes the Primary ask, at the distance that the gateway wants", () => {
  const scene = Scene.primary();
  assert.equal(scene.hear({ primary: "" }), "");
  assert.equal(scene.keeper.dueAt, scene.now + 1_000);
});

test("a client that the gateway does not know any more gives up its role and joins", () => {
  const scene = Scene.primary();
  scene.tickWhenDue();
  scene.feed({ kind: "failed", beat: scene.beat.number, why: "gone" });
  assert.equal(scene.said, "Secondary 3 removed, cut 3, join");
});

test("a new connection joins, beats at once, and keeps the role while its lease lasts", () => {
  const scene = Scene.primary();
  scene.now += 2_000;
  scene.feed({ kind: "join" });
  assert.equal(scene.said, "join");
  scene.feed({ kind: "joined", timeoutMs: TIMEOUT_MS, epoch: 3 });
  assert.equal(scene.said, "beat");
  assert.equal(scene.epoch, 3);
});

test("a group whose epochs began anew is another group", () => {
  const scene = Scene.primary();
  scene.feed({ kind: "join" });
  scene.feed({ kind: "joined", timeoutMs: TIMEOUT_MS, epoch: 0 });
  assert.equal(scene.said, "Secondary 3 superseded, cut 3, beat");
  assert.equal(scene.answer({ ...PRIMARY, epoch: 1 }), "Primary 1 granted");
});

test("an answer to joining that is older than the role does not end it", () => {
  const scene = Scene.joined();
  scene.feed({ kind: "join" });
  scene.feed({ kind: "tick" });
  scene.now += 10;
  scene.answer({ ...PRIMARY, epoch: 3 }, 1);
  scene.feed({ kind: "joined", timeoutMs: TIMEOUT_MS, epoch: 2 });
  assert.equal(scene.epoch, 3);
});

test("joining that fails is tried again, and only once at a time", () => {
  const scene = new Scene();
  scene.feed({ kind: "join" });
  scene.feed({ kind: "join" });
  assert.equal(scene.said, "");
  scene.feed({ kind: "join-failed" });
  assert.equal(scene.keeper.dueAt, scene.now + 600);
  assert.equal(scene.tickWhenDue(), "join");
});

test("a closed member gives its role up and takes none any more", () => {
  const scene = Scene.primary();
  scene.tickWhenDue();
  const { number } = scene.beat;
  scene.feed({ kind: "close" });
  assert.equal(scene.said, "Secondary 3 released, drain 3");
  scene.feed({ kind: "drained", epoch: 3 });
  assert.equal(scene.said, "", "one heartbeat at a time");
  assert.equal(scene.answer(PRIMARY, number), "beat releases 3");
  assert.equal(scene.answer(SECONDARY), "cut 3, released");
  assert.equal(scene.tickWhenDue(), "");
  assert.equal(scene.keeper.dueAt, Number.POSITIVE_INFINITY, "nothing is left to do");
});

test("what fails at once is not tried again at once, whatever chance says", () => {
  const keeper = new RoleKeeper({ id: "a", random: () => 0 });
  keeper.handle({ kind: "joined", timeoutMs: TIMEOUT_MS, epoch: 0 }, 0);
  assert.deepEqual(keeper.handle({ kind: "failed", beat: 1, why: "lost" }, 0), []);
  keeper.handle({ kind: "join" }, 0);
  assert.deepEqual(keeper.handle({ kind: "join-failed" }, 0), []);
  assert.equal(keeper.dueAt, 100);
});

test("a heartbeat that came too soon is sent again when the gateway takes it", () => {
  const scene = Scene.primary();
  const answeredAt = scene.now;
  scene.now += 300;
  scene.hear({ isYielding: true });
  scene.feed({ kind: "failed", beat: scene.beat.number, why: "too-soon" });
  assert.equal(scene.keeper.dueAt, answeredAt + 1_000);
  assert.equal(scene.epoch, 3);
});

test("a gateway that takes a client in and knows nothing of it is not asked in circles", () => {
  const scene = Scene.joined();
  scene.answer({ role: "Secondary", epoch: 1, leaseMs: 0 });
  scene.now += TIMEOUT_MS / 2;
  const first = scene.feed({ kind: "tick" });
  assert.equal(scene.said, "beat");
  const gone = (effects: Effect[]) => {
    const beat = effects.find((effect) => effect.kind === "beat");
    return scene.feed({ kind: "failed", beat: beat?.number ?? 0, why: "gone" });
  };
  gone(first);
  assert.equal(scene.said, "join");
  const waits: number[] = [];
  for (let n = 0; n < 8; n++) {
    gone(scene.feed({ kind: "joined", timeoutMs: TIMEOUT_MS, epoch: 1 }));
    assert.equal(scene.said, "");
    waits.push(scene.keeper.dueAt - scene.now);
    scene.now = scene.keeper.dueAt;
    scene.feed({ kind: "tick" });
    assert.equal(scene.said, "join");
  }
  assert.deepEqual(waits.slice(0, 3), [600, 1_100, 2_100]);
  assert.equal(waits.at(-1), 30_100);
});
