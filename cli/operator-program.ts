import type { Command } from "commander";
import { examples, withConnection, withCredential } from "./options.ts";

/** The operators' commands (contract §4). */
export function addOperators(program: Command): void {
  const sessions = group(program, "sessions", "sessions of a running gateway, for administrators", [
    "gatehouse sessions list",
    "gatehouse sessions close 46606402a5300e056a7e3bd43dffc77e",
  ]);
  operator(sessions, "list", "list every session of every channel", "gatehouse sessions list --json").action(
    async (options) => await (await import("./operate.ts")).listSessions(options),
  );
  operator(
    sessions,
    "close <id>",
    "end a session at once",
    "gatehouse sessions close 46606402a5300e056a7e3bd43dffc77e",
  ).action(async (id: string, options) => await (await import("./operate.ts")).closeSession(id, options));

  const channels = group(program, "channels", "connections of a running gateway, for administrators", [
    "gatehouse channels list",
    "gatehouse channels close c1f",
  ]);
  operator(channels, "list", "list every connection", "gatehouse channels list --json").action(
    async (options) => await (await import("./operate.ts")).listChannels(options),
  );
  operator(
    channels,
    "close <id>",
    "cut a connection and end its sessions",
    "gatehouse channels close c1f --user root",
  ).action(async (id: string, options) => await (await import("./operate.ts")).closeChannel(id, options));

  const penalties = group(program, "penalties", "counted failures of logins, for administrators", [
    "gatehouse penalties list",
    "gatehouse penalties forgive alice",
  ]);
  operator(penalties, "list", "list every count of failures", "gatehouse penalties list --json").action(
    async (options) => await (await import("./operate.ts")).listPenalties(options),
  );
  operator(
    penalties,
    "forgive <user>",
    "forget a user's failures and end his penalties",
    "gatehouse penalties forgive alice --address gateway.example:41100 --ca plant.crt",
  ).action(async (user: string, options) => await (await import("./operate.ts")).forgivePenalty(user, options));
}

export const group = (program: Command, name: string, does: string, uses: readonly string[]): Command =>
  program
    .command(name)
    .description(does)
    .showHelpAfterError(`(gatehouse ${name} --help, or --help after its commands, says how it is used)`)
    .addHelpText("after", examples(...uses));

const operator = (parent: Command, usage: string, does: string, use: string): Command =>
  withCredential(withConnection(parent.command(usage).description(does)))
    .option("--user <user>", "who logs in: somebody with role Admin (default with a password: admin)")
    .option("--json", "print one JSON document")
    .addHelpText("after", examples(use));
