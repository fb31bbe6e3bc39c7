/** Overwrites the view with zeroes. Other views on the same memory see the zeroes too; copies are out of reach. */
export function wipe(view: Uint8Array): void {
  view.fill(0);
}
