import { type Command, InvalidArgumentError, Option } from "commander";
import { SCENARIOS, type Scenario } from "../load/scenarios.ts";
import type { LoadCommandOptions } from "./load.ts";
import { durationMs, perSecond, share, wholeNumber } from "./quantities.ts";

/** Adds what `gatehouse load` takes beside the options of a connection and of a password. */
export function addLoadOptions(command: Command): Command {
  return command
    .option(
      "--user <name>",
      "who logs in; the password is asked for, or given by --password-file or --password-stdin; not needed with --scheme",
    )
    .option(
      "--accounts <file>",
      "or many: a file with one name:password a line, taken in turn; keep it to yourself (0600)",
    )
    .addOption(
      new Option("--scenario <mix>", "login, call or forward, or a mixture by weights: call=9,login=1")
        .argParser(scenario)
        .default({ call: 1 }, "call"),
    )
    .option("--channels <count>", "connections", wholeNumber, 1)
    .option("--sessions <count>", "sessions on each connection", wholeNumber, 1)
    .addOption(duration("--ramp", "time in which the load grows; not counted in the figures", 2_000, "2s"))
    .addOption(duration("--duration", "time of full load", 10_000, "10s"))
    .option("--rate <count>", "open loop: calls a second on a schedule, whatever the answers do", perSecond)
    .option("--max-in-flight <count>", "open loop: calls that run at once (default: 1000)", wholeNumber)
    .option("--think <duration>", "closed loop: pause between an answer and the next call (default: 0ms)", durationMs)
    .addOption(duration("--deadline", "longest time of one call", 10_000, "10s"))
    .option("--port-name <name>", "the variable that forward reads", "Arp.Plc.Eclr/Main.speed")
    .option("--failover-group <group>", "each session is a client of this group, and forward carries its epoch")
    .option("--allow-remote", "the target may be another machine")
    .option("--max-p50 <duration>", "exit with 1 where half of the calls take longer", durationMs)
    .option("--max-p90 <duration>", "exit with 1 where one in ten takes longer", durationMs)
    .option("--max-p99 <duration>", "exit with 1 where one in a hundred takes longer", durationMs)
    .option("--max-p999 <duration>", "exit with 1 where one in a thousand takes longer", durationMs)
    .option("--max-error-rate <share>", "exit with 1 where more calls fail, such as 0.1%", share)
    .option("--min-throughput <count>", "exit with 1 where fewer calls succeed in a second", perSecond)
    .option("--report <file>", "write an HTML page with charts")
    .option("--output <file>", "write the result as JSON")
    .option("--json", "print the result as one JSON document");
}

/** @param shown the default as help tells it */
const duration = (name: string, does: string, defaultMs: number, shown: string): Option =>
  new Option(`${name} <duration>`, does).argParser(durationMs).default(defaultMs, shown);

export const runLoadCommand = async (options: LoadCommandOptions): Promise<number> =>
  await (await import("./load.ts")).load(options);

/** `call`, or `call=9,login=1`. */
function scenario(text: string): Partial<Record<Scenario, number>> {
  const known: readonly string[] = SCENARIOS;
  const parts = text.split(",").map((part) => /^([a-z]+)(?:=([1-9]\d{0,2}))?$/.exec(part));
  const entries = parts.map((match) => [match?.[1] ?? "", Number(match?.[2] ?? 1)] as const);
  if (entries.some(([name]) => !known.includes(name)) || new Set(entries.map(([name]) => name)).size < entries.length)
    throw new InvalidArgumentError(`Write ${SCENARIOS.join(", ")}, or a mixture such as call=9,login=1.`);
  return Object.fromEntries(entries);
}
