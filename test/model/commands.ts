import fc from "fast-check";
import type { Attempt } from "./attempt.ts";
import { PATHS, POLICIES } from "./call-model.ts";
import type { Model } from "./model.ts";
import { turn } from "./stepping-clock.ts";
import type { World } from "./world.ts";

export type Command = fc.AsyncCommand<Model, World>;

/** The one of these that a number means; `undefined` where there is none. */
const pick = <T>(from: Iterable<T>, which: number): T | undefined => {
  const all = [...from];
  return all[which % Math.max(1, all.length)];
};

/** Makes a command of what is done with arguments that are drawn. Afterwards all that follows at once has happened. */
const command = <T>(
  name: string,
  drawn: fc.Arbitrary<T>,
  run: (world: World, drawn: T) => unknown,
): fc.Arbitrary<Command> =>
  drawn.map((args) => ({
    check: () => true,
    async run(_model, world) {
      await run(world, args);
      await turn();
      world.check();
    },
    toString: () => `${name}(${fc.stringify(args)})`,
  }));

const which = fc.nat(99);
const hitch = fc.oneof(
  { weight: 25, arbitrary: fc.constant("none" as const) },
  { weight: 2, arbitrary: fc.constantFrom("unavailable" as const, "throws") },
  { weight: 1, arbitrary: fc.constant("hangs" as const) },
);
const credential = {
  channel: which,
  isRight: fc.nat(4).map((nat) => nat > 0),
  hitch,
};

const openChannel = command("openChannel", fc.constantFrom("192.0.2.1", "198.51.100.2"), (world, source) =>
  world.openChannel(source),
);

const endChannel = command(
  "endChannel",
  fc.record({ which, reason: fc.constantFrom("closed" as const, "reset"), callsFirst: fc.boolean() }),
  (world, drawn) => {
    const channel = pick(world.model.sessions.open, drawn.which);
    if (channel !== undefined) world.endChannel(channel, drawn.reason, drawn.callsFirst);
  },
);

const NAMES = ["alice", "bob", "root", "Alice ", "ROOT", "eve", "ghost"];

const login = command(
  "login",
  fc.record({ ...credential, name: fc.constantFrom(...NAMES), times: fc.constantFrom(1, 1, 1, 2, 4) }),
  (world, { times, ...drawn }) => {
    const channel = pick(world.model.sessions.open, drawn.channel);
    if (channel === undefined) return;
    for (let n = 0; n < times; n++) world.begin({ ...drawn, channel, kind: "open", newPassword: "changed" });
  },
);

const renew = command(
  "renew",
  fc.record({ ...credential, which, other: fc.constantFrom(...NAMES), isOther: fc.nat(5) }),
  (world, { isRight, hitch, ...drawn }) => {
    const session = pick(world.model.sessions.sessions, drawn.which);
    if (session === undefined) return;
    const name = drawn.isOther === 0 ? drawn.other : session.user;
    world.begin({ channel: session.channel, session, name, isRight, hitch, kind: "renew", newPassword: "changed" });
  },
);

const changePassword = command(
  "changePassword",
  fc.record({
    ...credential,
    name: fc.constantFrom(...NAMES),
    newPassword: fc.constantFrom<Attempt["newPassword"][]>("changed", "changed", "insufficient"),
    times: fc.constantFrom(1, 1, 2),
  }),
  (world, { times, ...drawn }) => {
    const channel = pick(world.model.sessions.open, drawn.channel);
    if (channel === undefined) return;
    for (let n = 0; n < times; n++) world.begin({ ...drawn, channel, kind: "change" });
  },
);

const cancel = command("cancel", which, (world, at) => pick(world.model.attempts, at)?.gone.abort());

const prolong = command("prolong", which, (world, at) => {
  const session = pick(world.model.sessions.sessions, at);
  if (session !== undefined) world.prolong(session);
});

const close = command("close", which, (world, at) => {
  const session = pick(world.model.sessions.sessions, at);
  if (session !== undefined) world.close(session);
});

const FOREIGN_FORMS = ["", "01", "+1", "1.0", "4294967296", "1,2", "0x1", " 1"];

const callInSession = command(
  "callInSession",
  fc.record({ which, path: fc.constantFrom(...PATHS.slice(4)), goesOn: fc.boolean() }),
  (world, { path, goesOn, ...drawn }) => {
    const session = pick(world.model.sessions.sessions, drawn.which);
    if (session !== undefined) world.call(session.channel, path, String(session.token), goesOn);
  },
);

const TOKENS = ["absent", "default", "issued", "of another channel", "guessed", "malformed"] as const;

const call = command(
  "call",
  fc.record({
    channel: which,
    path: fc.constantFrom(...PATHS),
    token: fc.constantFrom(...TOKENS),
    which,
    number: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
    goesOn: fc.boolean(),
  }),
  (world, { token, number, ...drawn }) => {
    const { sessions } = world.model;
    const channel = pick(sessions.open, drawn.channel);
    if (channel === undefined) return;
    const others = sessions.sessions.filter((session) => session.channel !== channel);
    const texts: Record<typeof token, string | number | undefined> = {
      absent: undefined,
      default: 0,
      issued: pick(channel.issued, drawn.which),
      "of another channel": pick(others, drawn.which)?.token,
      guessed: number,
      malformed: pick(FOREIGN_FORMS, drawn.which),
    };
    const text = texts[token];
    world.call(channel, drawn.path, text === undefined ? undefined : String(text), drawn.goesOn);
  },
);

const finishCall = command("finishCall", which, (world, at) => {
  const running = pick(world.calls.running, at);
  if (running !== undefined) world.finishCall(running);
});

const guess = command(
  "guess",
  fc.record({ channel: which, first: fc.nat(2 ** 31), times: fc.constantFrom(40, 64, 65) }),
  (world, { first, times, ...drawn }) => {
    const channel = pick(world.model.sessions.open, drawn.channel);
    if (channel === undefined) return;
    const guesses = Array.from({ length: times }, (_, n) => first + 1 + n);
    for (const token of [...channel.issued, ...guesses])
      if (channel.isOpen) world.call(channel, "/own.Session/Get", String(token), false);
  },
);

const authenticate = command(
  "authenticate",
  fc.record({ channel: which, which, isDefault: fc.nat(3) }),
  (world, drawn) => {
    const channel = pick(world.model.sessions.open, drawn.channel);
    if (channel === undefined) return;
    const session = drawn.isDefault === 0 ? undefined : pick(channel.sessions.values(), drawn.which);
    world.authenticate(channel, session);
  },
);

const ROLES = [["Engineer"], ["Viewer"], ["Admin"], ["Admin", "Viewer"], ["Viewer", "Engineer"], ["nobody"], []];

const changeAccount = command(
  "changeAccount",
  fc.record({
    which,
    isLoggedIn: fc.boolean(),
    what: fc.constantFrom(
      "remove",
      "disable",
      "restore",
      "restore",
      "roles",
      "roles",
      "roles",
      "roles",
      "password",
      "must",
    ),
    roles: fc.constantFrom(...ROLES),
  }),
  (world, { what, roles, ...drawn }) => {
    const { all } = world.accounts;
    const loggedIn = all.filter(({ name }) => world.model.sessions.sessions.some(({ user }) => user === name));
    const account = pick(drawn.isLoggedIn && loggedIn.length > 0 ? loggedIn : all, drawn.which)!;
    if (what === "remove") account.isRemoved = true;
    if (what === "disable") account.isDisabled = true;
    if (what === "restore") Object.assign(account, { isRemoved: false, isDisabled: false, mustChange: false });
    if (what === "roles") account.roles = roles;
    if (what === "password") account.version++;
    if (what === "must") account.mustChange = true;
    world.accountsChanged();
  },
);

const advance = command(
  "advance",
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(1, 99, 700, 1_000, 2_500) },
    { weight: 3, arbitrary: fc.constantFrom(9_000, 20_000) },
    { weight: 1, arbitrary: fc.constantFrom(100_000, 3_600_000, 86_400_000) },
  ),
  (world, ms) => world.clock.pass(ms),
);

const stepWall = command("stepWall", fc.constantFrom(-86_400_000, -1_000, 3_600_000, 86_400_000), (world, ms) =>
  world.clock.stepWall(ms),
);

const setPolicy = command("setPolicy", fc.constantFrom(...POLICIES), (world, policy) => world.setPolicy(policy));

const setLimits = command(
  "setLimits",
  fc.record({
    capacity: fc.integer({ min: 1, max: 6 }),
    perChannel: fc.integer({ min: 1, max: 4 }),
    duplicates: fc.constantFrom("allow" as const, "allow", "reject"),
  }),
  (world, limits) => world.setLimits(limits),
);

const forgive = command("forgive", fc.constantFrom("alice", "bob", "root"), (world, user) => world.forgive(user));

const drain = command("drain", fc.nat(9), (world, nat) => (nat === 0 ? world.drain() : undefined));

const times = (count: number, one: fc.Arbitrary<Command>): fc.Arbitrary<Command>[] => Array(count).fill(one);

/** Everything that happens to the core, each as often as it helps. */
export const commands: fc.Arbitrary<Command>[] = [
  ...times(4, openChannel),
  endChannel,
  ...times(12, login),
  ...times(4, renew),
  ...times(4, changePassword),
  ...times(2, cancel),
  prolong,
  ...times(2, close),
  ...times(4, call),
  ...times(5, callInSession),
  finishCall,
  guess,
  ...times(2, authenticate),
  ...times(4, changeAccount),
  ...times(6, advance),
  stepWall,
  setPolicy,
  setLimits,
  forgive,
  drain,
];
