/** What holds a chunk back until the end of the turn. */
export interface Holder {
  flushRequest(): void;
  flushAnswer(): void;
}

/** One step at the end of the turn sends the chunks of all of them. */
let holding: Holder[] = [];

/** To be called once for each chunk that is held. */
export function flushSoon(holder: Holder): void {
  if (holding.push(holder) === 1) setImmediate(flushAll);
}

function flushAll(): void {
  const holders = holding;
  holding = [];
  for (const holder of holders) {
    holder.flushRequest();
    holder.flushAnswer();
  }
}
