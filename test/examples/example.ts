import { fileURLToPath } from "node:url";
import { Command } from "../cli/command.ts";

/** An example that runs as a program of its own; it imports the package by its name, as it was built. */
export class Example extends Command implements AsyncDisposable {
  /**
   * @param name of its file in `examples/`
   * @param folder in which it runs
   */
  constructor(name: string, args: readonly string[], folder: string, environment: NodeJS.ProcessEnv = {}) {
    const file = fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
    super([process.execPath, "--import", import.meta.resolve("tsx"), file, ...args], folder, environment);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.child.kill("SIGKILL");
    await this.ended;
  }
}
