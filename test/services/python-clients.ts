import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const PROTO = resolve(import.meta.dirname, "../../proto");
const SCRIPTS = join(import.meta.dirname, "python");
const PYTHON = "/usr/bin/python3"; // Debian's, which has Debian's grpcio

/** Python programs with stubs made of the contract, in a folder that is gone at the end. */
export class PythonClients implements Disposable {
  readonly #stubs = mkdtempSync(join(tmpdir(), "gatehouse-stubs-"));

  constructor() {
    this.#generate(PROTO, /^(gatehouse|Arp).*\.proto$/);
    // As `reflection.v1`: the package `grpc` is that of grpcio, and Python looks for `grpc.reflection` there alone.
    this.#generate(join(PROTO, "grpc"), /^reflection.*\.proto$/);
  }

  /**
   * Runs a program beside the gateway; this process serves it meanwhile.
   * @param input its standard input
   * @returns the JSON that it prints
   */
  async run(script: string, args: readonly string[], input = ""): Promise<Record<string, unknown>> {
    return await new Promise((resolve, reject) => {
      const env = { ...process.env, PYTHONPATH: this.#stubs, PYTHONDONTWRITEBYTECODE: "1" };
      const options = { env, timeout: 30_000 };
      const child = execFile(PYTHON, [join(SCRIPTS, script), ...args], options, (error, stdout) =>
        error === null ? resolve(JSON.parse(stdout)) : reject(error),
      );
      child.stdin?.end(input);
    });
  }

  [Symbol.dispose](): void {
    rmSync(this.#stubs, { recursive: true, force: true });
  }

  #generate(folder: string, wanted: RegExp): void {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => wanted.test(file));
    const plugin = execFileSync("which", ["grpc_python_plugin"], { encoding: "utf8" }).trim();
    const outputs = [`--python_out=${this.#stubs}`, `--grpc_out=${this.#stubs}`, `--plugin=protoc-gen-grpc=${plugin}`];
    execFileSync("protoc", ["-I", folder, ...outputs, ...files], { stdio: "inherit" });
  }
}
