// Where the headers of the running Node are, for packages that are built while installing: without it node-gyp fetches
// them from the network, and what cannot be built there is left out without a word where it is optional.
import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder above `include/node`, beside the node that runs; `undefined` where it came without headers. */
export function nodeHeaders() {
  const root = dirname(dirname(realpathSync(process.execPath)));
  return existsSync(join(root, "include", "node", "node_api.h")) ? root : undefined;
}
