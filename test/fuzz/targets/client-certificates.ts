import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Certificate } from "../../../server/authentication/certificate/certificate.ts";
import { type NameSource, namesIn } from "../../../server/authentication/certificate/certificate-names.ts";
import { DerError } from "../../../server/authentication/certificate/der.ts";
import { blocksOf } from "../../../server/authentication/certificate/pem.ts";
import { RevocationList } from "../../../server/authentication/certificate/revocation-list.ts";
import type { Target } from "../engine.ts";
import { outline } from "../properties.ts";

const SOURCES: readonly NameSource[] = ["common-name", "dns", "email", "uri", "thumbprint"];

/** A client's certificate and an authority's revocation list: usable names and a bounded line, or an error. */
export const clientCertificates: Target = {
  name: "client-certificates",
  maxBytes: 2_048,
  words: [
    "\x30\x80",
    "\x30\x84\xff\xff\xff\xff",
    "\x06\x03\x55\x04\x03",
    "\x06\x03\x55\x1d\x11",
    "\x06\x03\x55\x1d\x1c",
    "\x0c\x05admin",
    "\x82\x01a",
    "\x17\x0d260101000000Z",
    "\x18\x0f20260101000000Z",
    "-----BEGIN X509 CRL-----",
    "-----END X509 CRL-----",
    "-----BEGIN CERTIFICATE-----",
  ],
  open: () => {
    const root = new Certificate(readFileSync(join(import.meta.dirname, "../seeds/client-certificates/root.der")));
    return {
      async take(input) {
        const blocks = blocksOf(input, "X509 CRL", "CERTIFICATE");
        const found = [];
        for (const block of [input, ...blocks.slice(0, 4)]) found.push(asCertificate(block), await asList(block, root));
        return found.join();
      },
    };
  },
};

function asCertificate(bytes: Buffer): string {
  try {
    const certificate = new Certificate(bytes);
    assert.ok(String(certificate).length < 400);
    assert.doesNotMatch(String(certificate), /\p{Cc}/u);
    for (const source of SOURCES)
      for (const name of namesIn(certificate, source)) assert.ok(name.trim() !== "" && Buffer.byteLength(name) <= 256);
    return `${certificate.mayProveClients} ${certificate.maySignCertificates} ${certificate.isSelfIssued}`;
  } catch (error) {
    return refusalOf(error);
  }
}

async function asList(bytes: Buffer, root: Certificate): Promise<string> {
  try {
    const list = await RevocationList.read(bytes, () => [root]);
    return `list of ${list.size}`;
  } catch (error) {
    return refusalOf(error);
  }
}

/** OpenSSL's errors have a code; ours are of their class. All else is a bug. */
function refusalOf(error: unknown): string {
  if (error instanceof assert.AssertionError) throw error;
  if (error instanceof DerError) return outline([error.message]);
  const { code } = error as { code?: unknown };
  if (typeof code === "string") return code.slice(0, 20);
  throw error;
}
