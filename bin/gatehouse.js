#!/usr/bin/env -S UV_THREADPOOL_SIZE=16 GLIBC_TUNABLES=glibc.malloc.perturb=165:glibc.malloc.tcache_count=0 node --clear-free-memory --no-page-promotion --expose-gc
import { existsSync } from "node:fs";

const dist = new URL("../dist/cli/", import.meta.url);
if (!existsSync(new URL("main.js", dist))) {
  process.stderr.write("gatehouse: it is not built yet: run npm run build first\n");
  process.exit(1);
}
const args = process.argv.slice(2);
if (args[0] === "serve") {
  const { startAgain } = await import(new URL("start-again.js", dist).href);
  const code = await startAgain();
  if (code !== undefined) process.exit(code);
}
const { run } = await import(new URL("main.js", dist).href);
process.exit(await run(args));
