import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Step } from "../../rest/walk.ts";

const run = promisify(execFile);

export interface CurlOptions {
  /** How it logs in, such as `["--negotiate", "-u", ":"]`. */
  login: readonly string[];
  /** The name that it connects by. */
  host: string;
  port: number;
  env?: NodeJS.ProcessEnv;
}

/** One request by curl, as somebody at a command line sends it. */
export async function curl({ method, path, body }: Pick<Step, "method" | "path" | "body">, options: CurlOptions) {
  const { login, host, port, env = process.env } = options;
  const json = body === undefined ? [] : ["-H", "content-type: application/json", "-d", JSON.stringify(body)];
  const { stdout } = await run(
    "curl",
    [
      ...["-sS", "-k", "-X", method, "-w", "\n%{http_code}", "--resolve", `${host}:${port}:127.0.0.1`],
      ...login,
      ...json,
      `https://${host}:${port}/api/v1/${path}`,
    ],
    { env },
  );
  const end = stdout.lastIndexOf("\n");
  const text = stdout.slice(0, end);
  return {
    status: Number(stdout.slice(end + 1)),
    json: (text === "" ? {} : JSON.parse(text)) as Record<string, unknown>,
  };
}

/** What the answers to a walk had that its table says otherwise. */
export async function deviations(steps: readonly Step[], options: CurlOptions): Promise<string[]> {
  const found: string[] = [];
  for (const { method, path, body, status, has = {} } of steps) {
    const answer = await curl({ method, path, ...(body !== undefined && { body }) }, options);
    if (answer.status !== status) found.push(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.json)}`);
    for (const [name, value] of Object.entries(has))
      if (answer.json[name] !== value) found.push(`${method} ${path}: ${name} is ${JSON.stringify(answer.json[name])}`);
  }
  return found;
}
