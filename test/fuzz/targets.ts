import type { Target } from "./engine.ts";
import { accounts } from "./targets/accounts.ts";
import { address } from "./targets/address.ts";
import { certificates } from "./targets/certificates.ts";
import { clientCertificates } from "./targets/client-certificates.ts";
import { configuration } from "./targets/configuration.ts";
import { decoding } from "./targets/decoding.ts";
import { descriptors } from "./targets/descriptors.ts";
import { knownSources } from "./targets/known-sources.ts";
import { metadata } from "./targets/metadata.ts";
import { notice } from "./targets/notice.ts";
import { passwordHash } from "./targets/password-hash.ts";
import { wire } from "./targets/wire.ts";

/** Everything that takes what somebody else wrote, and how many inputs `npm test` tries on each. */
export const TARGETS: readonly { target: Target; executions: number }[] = [
  { target: decoding, executions: 2_000 },
  { target: metadata, executions: 3_000 },
  { target: wire, executions: 200 },
  { target: configuration, executions: 120 },
  { target: accounts, executions: 1_000 },
  { target: knownSources, executions: 30 },
  { target: passwordHash, executions: 2_000 },
  { target: address, executions: 3_000 },
  { target: descriptors, executions: 2_000 },
  { target: certificates, executions: 100 },
  { target: clientCertificates, executions: 1_000 },
  { target: notice, executions: 100 },
];
