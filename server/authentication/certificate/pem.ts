const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----/g;

/** A file of DER begins with a SEQUENCE, which no text does. */
const SEQUENCE = 0x30;

/**
 * What a file holds under one of the labels: every PEM block of them, or the whole file where it is DER.
 * @returns nothing where there is none
 */
export function blocksOf(bytes: Buffer, ...labels: readonly string[]): Buffer[] {
  if (bytes[0] === SEQUENCE && !bytes.subarray(0, 64).includes("-----BEGIN")) return [bytes];
  return [...bytes.toString("latin1").matchAll(BLOCK)]
    .filter(([, label = ""]) => labels.includes(label))
    .map(([, , base64 = ""]) => Buffer.from(base64, "base64"));
}
