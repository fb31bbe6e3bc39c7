import { setPriority } from "node:os";
import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import { FLOODS, type Flood, type FloodName, openingOf, stream } from "./floods.ts";
import { RawConnection } from "./raw-connection.ts";

/**
 * Floods in a process of its own, on a low priority: what is measured beside it shall be the gateway's doing. It floods
 * as ordered, comes back where it is cut, leaves, and tells for each order how its connections fared.
 */
export interface FloodOrder {
  flood: FloodName;
  address: string;
  from: string;
  /** How many flood at once. */
  connections: number;
  forMs: number;
  /** How often each comes back after it was cut, at most. */
  returns: number;
}

export interface Flooded {
  frames: number;
  connections: number;
  /** Connections that the gateway ended, or said goodbye to. */
  ended: number;
  /** Connections that answered a ping when the flood was over. */
  answering: number;
  goodbyes: string[];
}

const MOST_CHUNKS = 10_000;
const ANSWER_MS = 1_000;
const PING_MS = 2_000;

setPriority(10);

async function floodFor(order: FloodOrder, told: Flooded): Promise<void> {
  const until = performance.now() + order.forMs;
  for (let time = 0; time <= order.returns && performance.now() < until; time++)
    await floodOnce(order, FLOODS[order.flood], until, told);
}

async function floodOnce({ address, from }: FloodOrder, flood: Flood, until: number, told: Flooded): Promise<void> {
  const connection = await RawConnection.open(address, { from, speaks: false }).catch(() => undefined);
  if (connection === undefined) return void (await sleep(20));
  using client = connection;
  const { socket } = client;
  if (flood.reads === false) socket.pause();
  told.connections++;
  socket.write(openingOf(flood));
  const isOver = () => client.isEnded || client.goodbye !== "";
  for (let chunk = 0; chunk < MOST_CHUNKS && !isOver() && performance.now() < until; chunk++) {
    const frames = Array.from({ length: flood.perChunk }, (_, at) => flood.frame(chunk * flood.perChunk + at));
    const isTaken = socket.write(Buffer.concat(frames));
    told.frames += frames.length;
    if (flood.waits) await answers(client, chunk * flood.perChunk, frames.length).catch(() => {});
    while (!isTaken && socket.writableNeedDrain && !client.isEnded && performance.now() < until) await sleep(5);
    await turn();
  }
  socket.resume();
  const isAnswering = await client.settle(PING_MS).then(
    () => true,
    () => false,
  );
  const { goodbye } = client;
  if (goodbye !== "" && !told.goodbyes.includes(goodbye)) told.goodbyes.push(goodbye);
  if (isOver()) told.ended++;
  else if (isAnswering) told.answering++;
}

const answers = (client: RawConnection, first: number, count: number) =>
  Promise.all(Array.from({ length: count }, (_, at) => client.answer(stream(first + at), ANSWER_MS)));

/** Carries out an order. */
async function obey(order: FloodOrder): Promise<Flooded> {
  const told: Flooded = { frames: 0, connections: 0, ended: 0, answering: 0, goodbyes: [] };
  await Promise.all(Array.from({ length: order.connections }, () => floodFor(order, told)));
  return told;
}

process.on("message", async (orders: readonly FloodOrder[]) => {
  process.send?.(await Promise.all(orders.map(obey)));
});
process.on("disconnect", () => process.exit());
