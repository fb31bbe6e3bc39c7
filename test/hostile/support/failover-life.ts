import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { basic, type ClientAnswer, httpsTransport, type Transport } from "../../rest/real-client.ts";
import type { Change, Kept, Ledger, Pin } from "./failover-ledger.ts";
import { CLIENT, type KilledGateway, OPERATOR, TIMEOUT } from "./killed-gateway.ts";

/** Random numbers that a seed repeats. */
export type Random = (below: number) => number;

const ROLE_HELD = "Primary";
const LONG = "01:00:00";
const SHORT = "00:00:00.05";

/** What one life of the gateway is asked about one group. Whatever asks stops when the gateway is killed. */
export class GroupLife {
  readonly #gateway: KilledGateway;
  readonly #ledger: Ledger;
  readonly #heard: () => void;
  readonly #random: Random;
  /** Changes of a group wait for the one before, so that no more than one is without an answer. Heartbeats do not. */
  #turn: Promise<unknown> = Promise.resolve();
  readonly #send: (as: { name: string; password: string }) => ReturnType<typeof httpsTransport>;

  /** @param heard is called for each change that was answered */
  constructor(
    { gateway, address, random }: { gateway: KilledGateway; address: string; random: Random },
    ledger: Ledger,
    heard: () => void,
  ) {
    this.#gateway = gateway;
    this.#ledger = ledger;
    this.#heard = heard;
    this.#random = random;
    this.#send = ({ name, password }) => httpsTransport({ address, authorization: () => basic(name, password) });
  }

  /** Two clients send heartbeats from the first moment, while an operator looks what is there, and then changes it. */
  async run(): Promise<void> {
    await Promise.all([this.#operate((send) => this.#meddle(send)), this.#client("a"), this.#client("b")]);
  }

  /** A group that comes and goes, with one client. */
  async runPassing(): Promise<void> {
    await this.#operate((send) => this.#makeAndDelete(send));
  }

  async #operate(act: (send: Transport) => Promise<void>): Promise<void> {
    using transport = this.#send(OPERATOR);
    const isKnown = await this.#inTurn(() => this.#recover(transport.send));
    if (isKnown) await act(transport.send);
  }

  /** @returns whether it lived for so long */
  async #recover(send: Transport): Promise<boolean> {
    const { group } = this.#ledger;
    const settings = await this.#ask(send, "GET", `groups/${group}`);
    if (settings === undefined) return false;
    if (settings.status === 404) {
      this.#ledger.recovers(undefined);
      return true;
    }
    assert.deepEqual([settings.status, settings.json["FailoverTimeout"]], [200, TIMEOUT]);
    const sessions = await this.#ask(send, "GET", `groups/${group}/clientSessions`);
    if (sessions === undefined) return false;
    this.#ledger.recovers(keptOf(sessions.json as unknown as readonly SessionJson[]));
    return await this.#look(send);
  }

  async #meddle(send: Transport): Promise<void> {
    for (;;) {
      const change = this.#somethingToDo();
      if ((await this.#change(send, change)) === undefined) return;
      if (this.#random(3) === 0 && !(await this.#look(send))) return;
    }
  }

  #somethingToDo(): Change {
    const session = ["a", "b", "c"][this.#random(3)] ?? "a";
    const value = this.#random(2) === 0 ? "Primary" : "Secondary";
    const choices: readonly Change[] = [
      { act: "make" },
      { act: "join", session: "c" },
      { act: "leave", session },
      { act: "pin", session, value, isShort: false },
      { act: "pin", session, value: "Primary", isShort: false },
      { act: "pin", session, value, isShort: true },
      { act: "end", session },
      { act: "end", session },
      { act: "end", session },
    ];
    return choices[this.#random(choices.length)] ?? { act: "make" };
  }

  async #makeAndDelete(send: Transport): Promise<void> {
    const session = "x";
    const round: readonly (Change | "beat")[] = [
      { act: "make" },
      { act: "join", session },
      "beat",
      "beat",
      { act: "leave", session },
      { act: "delete" },
    ];
    for (let step = 0; ; step++) {
      const next = round[step % round.length] ?? "beat";
      // Now and then one is left out, so that others are refused.
      if (this.#random(10) === 0) continue;
      const answer = next === "beat" ? await this.#beat(send, session) : await this.#change(send, next);
      if (answer === undefined) return;
    }
  }

  /** An old client: it knows no lease, and registers again when it is told that it is unknown. */
  async #client(session: string): Promise<void> {
    using transport = this.#send(CLIENT);
    const { send } = transport;
    for (;;) {
      const answer = await this.#beat(send, session);
      if (answer === undefined) return;
      if (answer.status === 404) {
        if ((await this.#change(send, { act: "make" })) === undefined) return;
        if ((await this.#change(send, { act: "join", session })) === undefined) return;
      }
      // Whoever is asked to confirm does so at once.
      if (answer.status === 429 || answer.json["Role"] === ROLE_HELD) await pause(5 + this.#random(40));
    }
  }

  async #beat(send: Transport, session: string): Promise<ClientAnswer | undefined> {
    const { group, highest } = this.#ledger;
    const body = { FailoverScore: this.#random(100), LastDataProcessedTime: "0001-01-01T00:00:00" };
    const answer = await this.#ask(send, "POST", `groups/${group}/clientsessions/${session}/heartbeat`, body);
    if (answer === undefined) return undefined;
    assert.ok([200, 404, 429].includes(answer.status), `a heartbeat was answered ${answer.status}`);
    if (answer.status !== 200) return answer;
    const { Role: role, Epoch: epoch } = answer.json;
    this.#ledger.hears(Number(epoch), role === ROLE_HELD ? session : undefined, highest);
    return answer;
  }

  async #change(send: Transport, change: Change): Promise<ClientAnswer | undefined> {
    return await this.#inTurn(async () => {
      if (this.#gateway.isKilled) return undefined;
      const hears = this.#ledger.sends(change);
      const answer = await this.#ask(send, ...requestOf(this.#ledger.group, change));
      if (answer === undefined) return undefined;
      hears(answer.status);
      this.#heard();
      return answer;
    });
  }

  /** Whatever anybody may see of who is Primary. */
  async #look(send: Transport): Promise<boolean> {
    const { group, highest } = this.#ledger;
    const answer = await this.#ask(send, "GET", `groups/${group}/status`);
    const { Primary: primary, Epoch: epoch } = answer?.json ?? {};
    if (answer?.status === 200)
      this.#ledger.hears(Number(epoch), primary === null ? undefined : String(primary), highest);
    return answer !== undefined;
  }

  /** The answer; `undefined` where it was killed before it gave one. */
  async #ask(send: Transport, ...request: Parameters<Transport>): Promise<ClientAnswer | undefined> {
    try {
      return await send(...request);
    } catch (error) {
      if (this.#gateway.isKilled) return undefined;
      throw error;
    }
  }

  async #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(act);
    this.#turn = mine.catch(() => undefined);
    return await mine;
  }
}

interface SessionJson {
  readonly Id: string;
  readonly RoleOverride: string;
}

function keptOf(sessions: readonly SessionJson[]): Kept {
  const pins = sessions.flatMap(({ Id: session, RoleOverride: value }): Pin[] =>
    value === "Off" ? [] : [{ session, value }],
  );
  assert.ok(pins.length < 2, `${pins.length} overrides in one group`);
  return { sessions: sessions.map(({ Id }) => Id), pin: pins[0] };
}

function requestOf(group: string, change: Change): Parameters<Transport> {
  if (change.act === "make") return ["POST", "groups/", { Id: group, FailoverTimeout: TIMEOUT }];
  const path = `groups/${group}`;
  if (change.act === "delete") return ["DELETE", path];
  const { session } = change;
  const sessions = `${path}/clientsessions`;
  if (change.act === "join") return ["POST", sessions, { Id: session, Name: session }];
  if (change.act === "leave") return ["DELETE", `${sessions}/${session}`];
  const override = `${sessions}/${session}/roleoverride`;
  if (change.act === "end") return ["POST", override, { Value: "Off" }];
  return ["POST", override, { Value: change.value, ExpirationPeriod: change.isShort ? SHORT : LONG }];
}
