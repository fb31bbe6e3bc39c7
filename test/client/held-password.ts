/** A password callback whose second answer waits, so that a session stays `reopening` until it is released. */
export function heldPassword(text: string) {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = 0;
  const password = async () => {
    asked += 1;
    if (asked > 1) await released;
    return text;
  };
  return { password, release };
}
