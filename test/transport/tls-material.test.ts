import assert from "node:assert/strict";
import { createPrivateKey, X509Certificate } from "node:crypto";
import { rm } from "node:fs/promises";
import { test } from "node:test";
import { createSecureContext } from "node:tls";
import { filesOf, loadTlsMaterial } from "../../server/transport/tls-material.ts";
import { serverCertificate, TestFolder, testAuthority } from "../support/certificates.ts";

test("material has the certificate's fingerprint and end, and TLS takes it", async () => {
  await using folder = await TestFolder.make();
  const pair = await serverCertificate({ until: new Date(Date.UTC(2040, 0, 1)) });
  using material = await loadTlsMaterial(await folder.writePair(pair));
  assert.equal(material.fingerprint, new X509Certificate(pair.certificate).fingerprint256);
  assert.equal(material.validUntil, Date.UTC(2040, 0, 1));
  createSecureContext(material.context);
});

test("disposing the material wipes the key", async () => {
  await using folder = await TestFolder.make();
  const material = await loadTlsMaterial(await folder.writePair(await serverCertificate()));
  const key = material.context.key as Buffer;
  assert.ok(key.includes("PRIVATE KEY"));
  material[Symbol.dispose]();
  assert.ok(key.every((byte) => byte === 0));
});

for (const end of ["", "\n", "\r\n"])
  test(`an encrypted key opens with its passphrase before ${JSON.stringify(end)}, which goes no further`, async () => {
    await using folder = await TestFolder.make();
    const passphrase = "räuber und gendarm";
    const files = await folder.writePair(await serverCertificate({ passphrase }));
    const passphraseFile = await folder.write("passphrase", passphrase + end);
    using material = await loadTlsMaterial({ ...files, passphraseFile });
    assert.notEqual(material.context.passphrase, passphrase);
    createPrivateKey({ key: material.context.key as Buffer, passphrase: material.context.passphrase as string });
  });

test("material is equal for equal files and another for another certificate or authority", async () => {
  await using folder = await TestFolder.make();
  const files = await folder.writePair(await serverCertificate());
  using first = await loadTlsMaterial(files);
  using same = await loadTlsMaterial(files);
  const clientAuthorities = await folder.write("clients.crt", (await testAuthority()).certificate);
  using withAuthority = await loadTlsMaterial({ ...files, clientAuthorities });
  await folder.writePair(await serverCertificate({ name: "another" }));
  using another = await loadTlsMaterial(files);
  assert.equal(same.version, first.version);
  assert.equal(new Set([first.version, withAuthority.version, another.version]).size, 3);
});

test("the files to watch are those that are named", () => {
  const files = { certificate: "/c", key: "/k", clientAuthorities: "/a" };
  assert.deepEqual(filesOf(files), ["/c", "/k", "/a"]);
});

interface Fault {
  what: string;
  /** Spoils good files, and answers the file and the words that the message must hold. */
  spoil(folder: TestFolder): Promise<[file: string, words: RegExp]>;
  passphraseFile?: string;
  clientAuthorities?: string;
}

const DAMAGED = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";

const FAULTS: Fault[] = [
  {
    what: "a certificate that is not PEM",
    spoil: async (folder) => [await folder.write("server.crt", "no certificate"), /no certificate in PEM form/],
  },
  {
    what: "a damaged certificate",
    spoil: async (folder) => [await folder.write("server.crt", DAMAGED), /damaged/],
  },
  {
    what: "a damaged intermediate",
    spoil: async (folder) => {
      const { certificate } = await serverCertificate();
      return [await folder.write("server.crt", certificate + DAMAGED), /damaged/];
    },
  },
  {
    what: "a certificate in the key's place",
    spoil: async (folder) => {
      const { certificate } = await serverCertificate();
      return [await folder.write("server.key", certificate), /no private key in PEM form/];
    },
  },
  {
    what: "a damaged key",
    spoil: async (folder) => {
      const { key } = await serverCertificate();
      return [await folder.write("server.key", key.replace(/\n.{8}/, "\nAAAAAAAA")), /damaged/];
    },
  },
  {
    what: "a key of another certificate",
    spoil: async (folder) => {
      const { key } = await serverCertificate({ name: "another" });
      return [await folder.write("server.key", key), /does not belong to the certificate in .*server\.crt/];
    },
  },
  {
    what: "an encrypted key without a passphrase file",
    spoil: async (folder) => {
      const { key } = await serverCertificate({ passphrase: "dickicht" });
      return [await folder.write("server.key", key), /set passphraseFile/];
    },
  },
  {
    what: "a wrong passphrase",
    passphraseFile: "passphrase",
    spoil: async (folder) => {
      const { certificate, key } = await serverCertificate({ passphrase: "dickicht" });
      await folder.write("server.crt", certificate);
      await folder.write("passphrase", "lichtung");
      return [await folder.write("server.key", key), /the passphrase in .*passphrase does not open this key/];
    },
  },
  {
    what: "a missing passphrase file",
    passphraseFile: "passphrase",
    spoil: async (folder) => [`${folder.path}/passphrase`, /no such file/],
  },
  {
    what: "a missing certificate",
    spoil: async (folder) => {
      await rm(`${folder.path}/server.crt`);
      return [`${folder.path}/server.crt`, /no such file/];
    },
  },
  {
    what: "a folder in the place of authorities",
    clientAuthorities: ".",
    spoil: async (folder) => [folder.path, /it is a folder/],
  },
  {
    what: "authorities without a certificate",
    clientAuthorities: "clients.crt",
    spoil: async (folder) => [await folder.write("clients.crt", ""), /no certificate in PEM form/],
  },
];

for (const { what, spoil, passphraseFile, clientAuthorities } of FAULTS)
  test(`${what} is told with the file's name`, async () => {
    await using folder = await TestFolder.make();
    const pair = await folder.writePair(await serverCertificate());
    const [file, words] = await spoil(folder);
    const files = {
      ...pair,
      ...(passphraseFile !== undefined && { passphraseFile: `${folder.path}/${passphraseFile}` }),
      ...(clientAuthorities !== undefined && { clientAuthorities: `${folder.path}/${clientAuthorities}` }),
    };
    await assert.rejects(loadTlsMaterial(files), (error: Error) => {
      assert.equal(error.name, "RangeError");
      assert.ok(error.message.includes(file.replace(/\/$/, "")), error.message);
      assert.match(error.message, words);
      assert.doesNotMatch(error.message, /dickicht|lichtung/);
      return true;
    });
  });
