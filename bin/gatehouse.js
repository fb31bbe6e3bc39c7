#!/usr/bin/env -S UV_THREADPOOL_SIZE=16 node --clear-free-memory
import { existsSync } from "node:fs";

const main = new URL("../dist/cli/main.js", import.meta.url);
if (!existsSync(main)) {
  process.stderr.write("gatehouse: it is not built yet: run npm run build first\n");
  process.exit(1);
}
const { run } = await import(main.href);
process.exit(await run(process.argv.slice(2)));
