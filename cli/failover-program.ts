import { Argument, type Command } from "commander";
import type { FailoverCommandOptions, OverrideCommandOptions } from "./failover.ts";
import { group } from "./operator-program.ts";
import { examples, withConnection, withCredential } from "./options.ts";
import { durationMs } from "./quantities.ts";

/** `gatehouse failover …` (contract §4). */
export function addFailover(program: Command, finish: (code: number) => void): void {
  const failover = group(program, "failover", "groups of redundant clients: who is Primary, and who shall be", [
    "gatehouse failover status cell-1 --user alice",
    "gatehouse failover override cell-1 north primary --for 10m --user alice",
  ]);
  command(failover, "status <group>", "show a group's clients, who is Primary, and the last decisions", [
    "gatehouse failover status cell-1 --user alice",
    "gatehouse failover status cell-1 --user alice --json",
  ]).action(async (id: string, options: FailoverCommandOptions) => await (await actions()).status(id, options));

  command(failover, "watch <group>", "show a group now and after each change, a line each, until Ctrl-C", [
    "gatehouse failover watch cell-1 --user alice",
    "gatehouse failover watch cell-1 --user alice --json",
  ]).action(async (id: string, options: FailoverCommandOptions) => finish(await (await actions()).watch(id, options)));

  command(failover, "override <group> <session>", "pin a client's role at once; needs FailoverAdministrators as well", [
    "gatehouse failover override cell-1 north primary --user alice",
    "gatehouse failover override cell-1 south secondary --for 10m --release-when-stale --user alice",
  ])
    .addArgument(new Argument("<role>", "what it shall be").choices(["primary", "secondary"]))
    .option("--for <duration>", "it ends by itself after so long, such as 10m (default: it stays)", durationMs)
    .option("--release-when-stale", "it also ends when its client is silent for the group's timeout")
    .action(
      async (id: string, session: string, role: "primary" | "secondary", options: OverrideCommandOptions) =>
        await (await actions()).override(id, session, role, options),
    );

  command(failover, "release <group> [session]", "end a group's override; needs FailoverAdministrators as well", [
    "gatehouse failover release cell-1 --user alice",
    "gatehouse failover release cell-1 north --user alice",
  ]).action(
    async (id: string, session: string | undefined, options: FailoverCommandOptions) =>
      await (await actions()).release(id, session, options),
  );
}

const actions = async () => await import("./failover.ts");

const command = (parent: Command, usage: string, does: string, uses: readonly string[]): Command =>
  withCredential(withConnection(parent.command(usage).description(does)))
    .option("--user <user>", "who logs in: somebody with role FailoverUsers (default with a password: admin)")
    .option("--json", "print JSON, one document a line")
    .addHelpText("after", examples(...uses));
