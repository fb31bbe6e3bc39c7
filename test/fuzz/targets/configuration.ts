import assert from "node:assert/strict";
import {
  ConfigurationError,
  changedKeys,
  configurationFrom,
  type Mistake,
  parseConfiguration,
} from "../../../server/config.ts";
import type { Target } from "../engine.ts";
import { expectCleanPrototypes, outline } from "../properties.ts";

/** The text of `gatehouse.yaml`: a complete configuration, or every mistake with its place. */
export const configuration: Target = {
  name: "configuration",
  maxBytes: 16_384,
  words: [
    ..."dataDir listen limits notice accounts sessions penalties authentication upstreams policy failover log".split(
      " ",
    ),
    ..."address tls plaintext mode channels handshakeTimeout maxMessage schedule increment perSource roles".split(" "),
    ..."anonymous fencing order password memory passes concurrency level pretty duplicates capacity".split(" "),
    ..."127.0.0.1:0 [::1]:1 unix:./a.sock 0.0.0.0:65536 1s 500ms 12h 99999999999999h 4MiB 0660 auto file ldap".split(
      " ",
    ),
    ...["&a ", "*a", "<<: *a", "[*a, *a, *a, *a]", "- ", ": ", "? ", "!!int ", "!!binary ", "!<tag:x> ", "%YAML 1.1\n"],
    ...["---\n", "...\n", "|\n", ">-\n", "{", "}", "[", "]", "'", '"', "#", "\t", "\n  ", "!!js/function ", "!!set "],
  ],
  open: () => ({ take: (input) => take(input.toString()) }),
};

function take(text: string): string {
  try {
    const parsed = parseConfiguration(text, "gatehouse.yaml");
    const complete = structuredClone(parsed);
    assert.deepEqual(configurationFrom(parsed), complete, "a complete configuration comes back as it was");
    assert.deepEqual(changedKeys(parsed, complete).changed, []);
    return "taken";
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    assert.notEqual(error.errors.length, 0);
    const lines = text.split("\n");
    for (const mistake of error.errors) expectPlace(mistake, lines);
    return outline(error.errors.map(({ path, message }) => `${path}: ${message}`));
  } finally {
    expectCleanPrototypes();
  }
}

function expectPlace({ line, column, message }: Mistake, lines: readonly string[]): void {
  assert.notEqual(message, "");
  assert.ok(line !== null && line >= 1 && line <= lines.length, `line ${line} of ${lines.length}: ${message}`);
  const length = lines[line - 1]!.length;
  assert.ok(column !== null && column >= 1 && column <= length + 1, `column ${column} of ${length}: ${message}`);
}
