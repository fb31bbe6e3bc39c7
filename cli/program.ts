import { Command } from "commander";
import type { CallCommandOptions } from "./call.ts";
import { addFailover } from "./failover-program.ts";
import type { LoadCommandOptions } from "./load.ts";
import { addLoadOptions, runLoadCommand } from "./load-command.ts";
import type { LoginOptions } from "./login.ts";
import { addOperators } from "./operator-program.ts";
import { CONFIG, CONFIG_HELP, collect, examples, withConnection, withCredential, withPassword } from "./options.ts";
import { durationMs, groupId, seedNumber, share } from "./quantities.ts";
import type { SimulateOptions } from "./simulate.ts";
import type { SimulationOptions } from "./simulation-options.ts";
import { version } from "./version.ts";

interface ConfigOption {
  config?: string;
}

/**
 * The command line (contract §4). Each command loads what it needs when it runs, so that none waits for the others.
 * @param finish takes the exit code of a command that ended by itself
 */
export function createProgram(finish: (code: number) => void): Command {
  const program = new Command("gatehouse")
    .description(
      "The gateway before a device: authenticates remote gRPC clients, opens security sessions, checks every call and passes it on.",
    )
    .version(version())
    .exitOverride()
    .showHelpAfterError("(gatehouse --help, or --help after a command, says how it is used)")
    .addHelpText(
      "after",
      examples(
        "gatehouse serve --simulate",
        "gatehouse account add alice --role Engineer",
        "gatehouse call --user alice --list",
      ),
    );
  addServe(program, finish);
  addCheck(program, finish);
  addAccount(program);
  addLogin(program, finish);
  addCall(program, finish);
  addOperators(program);
  addFailover(program, finish);
  addLoad(program, finish);
  addSimulate(program, finish);
  return program;
}

function addServe(program: Command, finish: (code: number) => void): void {
  program
    .command("serve")
    .description("run the gateway until SIGTERM or Ctrl-C; SIGHUP reloads the configuration")
    .option(CONFIG, CONFIG_HELP)
    .option("--simulate", "put a simulated device behind it, which roles Engineer and Viewer may use")
    .option(
      "--failover-group <group>",
      "with --simulate: only the Primary of this failover group may write to the device",
      groupId,
    )
    .addHelpText(
      "after",
      examples(
        "gatehouse serve --config /etc/gatehouse/gatehouse.yaml",
        "gatehouse serve --simulate",
        "gatehouse serve --simulate --failover-group cell-1",
      ),
    )
    .action(async ({ config, ...simulation }: ConfigOption & SimulationOptions) => {
      const { serve } = await import("./serve.ts");
      finish(await serve(config, simulation));
    });
}

function addCheck(program: Command, finish: (code: number) => void): void {
  program
    .command("check")
    .description("read the configuration and say what would run and who may do what")
    .option(CONFIG, CONFIG_HELP)
    .option("--simulate", "say it of serve --simulate")
    .option("--failover-group <group>", "say it of serve --simulate --failover-group", groupId)
    .option("--json", "print one JSON document")
    .addHelpText("after", examples("gatehouse check --config gatehouse.yaml --json", "gatehouse check --simulate"))
    .action(async ({ config, ...options }: ConfigOption & SimulationOptions & { json?: boolean }) => {
      const { check } = await import("./check.ts");
      finish(await check(config, options));
    });
}

function addAccount(program: Command): void {
  const account = program
    .command("account")
    .description("accounts of the accounts file; a running gateway sees each change at once")
    .showHelpAfterError("(gatehouse account --help, or --help after its commands, says how it is used)")
    .addHelpText("after", examples("gatehouse account add alice --role Engineer", "gatehouse account list --json"));

  withPassword(account.command("add <name>").description("add an account").option(CONFIG, CONFIG_HELP))
    .option("--role <role>", "a role of the account; may be repeated", collect)
    .option(
      "--accept <authority>",
      "another authority whose user of this name gets these roles; may be repeated",
      collect,
    )
    .option("--must-change", "the password must be changed before the first login")
    .addHelpText("after", examples("gatehouse account add alice --role Engineer --password-file alice.txt"))
    .action(async (name: string, options) => await (await import("./account.ts")).addAccount(name, options));

  account
    .command("list")
    .description("list all accounts")
    .option(CONFIG, CONFIG_HELP)
    .option("--json", "print one JSON document")
    .addHelpText("after", examples("gatehouse account list --json"))
    .action(async (options) => await (await import("./account.ts")).listAccounts(options));

  withPassword(
    account.command("password <name>").description("give an account another password").option(CONFIG, CONFIG_HELP),
  )
    .option("--must-change", "the password must be changed before the next login")
    .addHelpText("after", examples("gatehouse account password alice --password-stdin < alice.txt"))
    .action(async (name: string, options) => await (await import("./account.ts")).setPassword(name, options));

  account
    .command("roles <name> <role...>")
    .description("replace all roles of an account")
    .option(CONFIG, CONFIG_HELP)
    .addHelpText("after", examples("gatehouse account roles alice Engineer Viewer"))
    .action(
      async (name: string, roles: string[], options) =>
        await (await import("./account.ts")).setRoles(name, roles, options),
    );

  account
    .command("accept <name> [authority...]")
    .description("replace the authorities whose users of this name get the account's roles; none: nobody does")
    .option(CONFIG, CONFIG_HELP)
    .addHelpText("after", examples("gatehouse account accept alice kerberos ldap", "gatehouse account accept alice"))
    .action(
      async (name: string, authorities: string[], options) =>
        await (await import("./account.ts")).setAccepted(name, authorities, options),
    );

  for (const [verb, does] of [
    ["remove", "remove an account and end its sessions"],
    ["disable", "disable an account and end its sessions"],
    ["enable", "enable a disabled account"],
  ] as const)
    account
      .command(`${verb} <name>`)
      .description(does)
      .option(CONFIG, CONFIG_HELP)
      .addHelpText("after", examples(`gatehouse account ${verb} alice`))
      .action(async (name: string, options) => await (await import("./account.ts")).amendAccount(verb, name, options));
}

function addLogin(program: Command, finish: (code: number) => void): void {
  const login = program
    .command("login [user]")
    .description("open a session and keep it until Ctrl-C; without an address: at the gateway of the configuration");
  withCredential(withConnection(login))
    .option("--json", "print one JSON line for the session, each renewal, and the end")
    .addHelpText(
      "after",
      `
Arguments:
  user  who logs in; needed with a password. Other credentials name their user themselves.
${examples(
  "gatehouse login admin",
  "gatehouse login alice --address gateway.example:41100 --ca plant.crt",
  "gatehouse login --scheme certificate --certificate alice.crt --key alice.key",
  "gatehouse login --scheme token --token-file token.jwt",
  "kinit alice && gatehouse login --scheme kerberos --service remoting@gateway.example",
)}`,
    );
  login.action(async (user: string | undefined, options: LoginOptions) =>
    finish(await (await import("./login.ts")).login(user, options)),
  );
}

function addCall(program: Command, finish: (code: number) => void): void {
  const call = program
    .command("call [method] [json]")
    .description(
      "call one method, found by reflection, with JSON in and out; without --user or another --scheme: without a session",
    )
    .option("--user <user>", "log in as this user");
  withCredential(withConnection(call))
    .option(
      "--deadline <duration>",
      "longest time of the call, such as 10s (default: 30s, and none for streams)",
      durationMs,
    )
    .option("--metadata <name=value>", "more metadata, in base64 where the name ends in -bin; may be repeated", collect)
    .option("--list", "list the methods there are, or those of the service that is named")
    .option("--describe", "show the fields that the method takes and answers, and call nothing")
    .option("--json", "print each answer on one line, also on a terminal")
    .addHelpText(
      "after",
      `
Arguments:
  method  package.Service/Method
  json    the request as JSON, @FILE, or - for standard input (default: {}).
          A stream takes a list of requests, or one a line from a file or standard input.
${examples(
  "gatehouse call --list",
  "gatehouse call --user admin gatehouse.security.v1.SessionService/GetSession",
  `gatehouse call --user admin Arp.Plc.Gds.Services.Grpc.IDataAccessService/ReadSingle '{"portName": "Arp.Plc.Eclr/Main.speed"}'`,
)}`,
    )
    .action(async (method: string | undefined, json: string | undefined, options: CallCommandOptions) =>
      finish(await (await import("./call.ts")).call(method, json, options)),
    );
}

function addLoad(program: Command, finish: (code: number) => void): void {
  const load = program
    .command("load")
    .description("put load on a gateway and measure it; without an address: the gateway of the configuration");
  withCredential(withConnection(load)).addHelpText(
    "after",
    examples(
      "gatehouse load --user admin --channels 4 --sessions 4 --report load.html",
      "gatehouse load --accounts accounts.txt --scenario login --rate 20 --max-p99 200ms --max-error-rate 0.1%",
    ),
  );
  addLoadOptions(load).action(async (options: LoadCommandOptions) => finish(await runLoadCommand(options)));
}

function addSimulate(program: Command, finish: (code: number) => void): void {
  program
    .command("simulate")
    .description("run the simulated device alone, in plaintext, until SIGTERM or Ctrl-C")
    .option("--listen <address>", "host:port or [IPv6]:port of this machine alone, or unix:path", "127.0.0.1:41101")
    .option("--latency <duration>", "every call waits this long, such as 20ms", durationMs, 0)
    .option("--error-rate <share>", "calls that end with UNAVAILABLE or INTERNAL, such as 1%", share, 0)
    .option("--hang-rate <share>", "calls that are never answered", share, 0)
    .option("--drop-rate <share>", "calls whose connection is cut", share, 0)
    .option("--start-delay <duration>", "every call is answered UNAVAILABLE for so long, such as 5s", durationMs, 0)
    .option("--seed <number>", "decides values and faults: the same seed brings the same", seedNumber, 1)
    .addHelpText(
      "after",
      examples("gatehouse simulate", "gatehouse simulate --latency 20ms --error-rate 0.5% --seed 7"),
    )
    .action(async (options: SimulateOptions) => finish(await (await import("./simulate.ts")).simulate(options)));
}
