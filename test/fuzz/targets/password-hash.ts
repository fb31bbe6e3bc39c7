import assert from "node:assert/strict";
import { argon2id, hashSettings, needsRehash, settingsOf } from "../../../server/secrets/password-hash.ts";
import { SecretBytes } from "../../../server/secrets/secret-bytes.ts";
import type { Target } from "../engine.ts";

/** Cheap enough to be verified here. */
const AFFORDABLE_BYTES = 64 * 1024;

/** A password hash as an accounts file may hold it: one of ours that can be verified, or none. */
export const passwordHash: Target = {
  name: "password-hash",
  maxBytes: 256,
  words: [
    "$",
    "argon2id",
    "argon2i",
    "v=19",
    "m=8,t=1,p=1",
    "m=1048576",
    "m=1048577",
    "t=100",
    "t=101",
    "p=2",
    "m=08",
    "+/",
    "=",
  ],
  open: () => ({ take: async (input) => await take(input.toString()) }),
};

async function take(hash: string): Promise<string> {
  const settings = settingsOf(hash);
  if (settings === undefined) {
    assert.equal(needsRehash(hash, hashSettings()), true);
    using password = SecretBytes.take(Buffer.from("x"));
    await assert.rejects(argon2id.verify(hash, password), /not an Argon2id hash/);
    return "none of ours";
  }
  assert.deepEqual(hashSettings(settings), settings, "what is taken is affordable");
  assert.equal(needsRehash(hash, settings), false);
  if (settings.memoryBytes > AFFORDABLE_BYTES || settings.passes > 2) return "affordable";
  using password = SecretBytes.take(Buffer.from("no password has this hash"));
  assert.equal(await argon2id.verify(hash, password), false);
  return "verified";
}
