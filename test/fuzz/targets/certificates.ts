import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConnectionFailed } from "../../../client/errors.ts";
import { secureContext } from "../../../client/key-material.ts";
import { loadTlsMaterial } from "../../../server/transport/tls-material.ts";
import { serverCertificate } from "../../support/certificates.ts";
import type { Running, Target } from "../engine.ts";

/** Certificate and key in one PEM text, as a listener and the client load them: usable, or an error that names the file. */
export const certificates: Target = {
  name: "certificates",
  maxBytes: 8_192,
  words: [
    ..."CERTIFICATE X509 TRUSTED PRIVATE PUBLIC KEY EC RSA ENCRYPTED PARAMETERS CRL".split(" "),
    ...[
      "-----BEGIN ",
      "-----END ",
      "-----",
      "\r\n",
      "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\n",
      "MII",
      "==",
      "-",
    ],
  ],
  open: async (): Promise<Running> => {
    const folder = await mkdtemp(join(tmpdir(), "gatehouse-fuzz-"));
    const file = join(folder, "server.pem");
    const sound = join(folder, "sound.pem");
    const { certificate, key } = await serverCertificate();
    await writeFile(sound, `${certificate}\n${key}`);
    return {
      async take(input) {
        await writeFile(file, input);
        const both = await load({ certificate: file, key: file }, file);
        const authorities = await load({ certificate: sound, key: sound, clientAuthorities: file }, file);
        return [both, authorities, await loadAsClient(input)].join();
      },
      [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
    };
  },
};

async function load(files: Parameters<typeof loadTlsMaterial>[0], file: string): Promise<string> {
  try {
    using material = await loadTlsMaterial(files);
    assert.match(material.fingerprint, /^(?:[\dA-F]{2}:){31}[\dA-F]{2}$/);
    return "usable";
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    assert.ok(error.message.startsWith(`${file}: `), error.message);
    assert.doesNotMatch(error.message, /MII[A-Za-z0-9+/]{20}/, "the message must not show a key");
    return error.message.slice(file.length, file.length + 40);
  }
}

async function loadAsClient(pem: Buffer): Promise<string> {
  try {
    await secureContext({ certificate: pem, key: pem, ca: pem }, true);
    return "usable";
  } catch (error) {
    if (!(error instanceof ConnectionFailed)) throw error;
    return error.message.slice(0, 60);
  }
}
