import { existsSync } from "node:fs";
import {
  accountsOf,
  isAccountProblem,
  isWrongArgument,
  makeAccountsFolder,
  takePassword,
} from "../server/account-commands.ts";
import { type Configuration, loadConfiguration } from "../server/config.ts";
import { idleLoans } from "./check-grants.ts";
import { CommandFailed, WrongUse } from "./failures.ts";
import { type PasswordOptions, readNewPassword } from "./password.ts";
import { table } from "./table.ts";

interface ConfigOption {
  config?: string;
}

interface AddOptions extends ConfigOption, PasswordOptions {
  role?: string[];
  accept?: string[];
  mustChange?: boolean;
}

/** Adds an account, also before the first start. */
export async function addAccount(name: string, options: AddOptions): Promise<void> {
  const configuration = await configurationOf(options);
  await makeAccountsFolder(configuration);
  using password = takePassword(await readNewPassword(options, configuration.authentication.password));
  const added = {
    name,
    roles: options.role ?? [],
    accept: options.accept ?? [],
    mustChangePassword: options.mustChange === true,
  };
  await told(accountsOf(configuration).add(added, password));
  say(`added ${name}`);
  warnOfIdleLoans(configuration, added);
}

export async function setPassword(
  name: string,
  options: ConfigOption & PasswordOptions & { mustChange?: boolean },
): Promise<void> {
  const configuration = await configurationOf(options);
  using password = takePassword(await readNewPassword(options, configuration.authentication.password));
  await told(
    accountsOf(configuration).setPassword(name, password, { mustChangePassword: options.mustChange === true }),
  );
  say(`changed the password of ${name}`);
}

export async function setRoles(name: string, roles: readonly string[], options: ConfigOption): Promise<void> {
  await changing(await configurationOf(options), (accounts) => accounts.setRoles(name, roles));
  say(`${name} has the roles ${roles.join(", ")}`);
}

/** Says whose users of this name get the account's roles: nobody's where none is named. */
export async function setAccepted(name: string, accept: readonly string[], options: ConfigOption): Promise<void> {
  const configuration = await configurationOf(options);
  await changing(configuration, (accounts) => accounts.setAccepted(name, accept));
  say(accept.length === 0 ? `${name} lends its roles to nobody` : `${name} lends its roles to ${accept.join(", ")}`);
  warnOfIdleLoans(configuration, { name, accept });
}

export async function amendAccount(
  verb: "remove" | "disable" | "enable",
  name: string,
  options: ConfigOption,
): Promise<void> {
  await changing(await configurationOf(options), (accounts) =>
    verb === "remove" ? accounts.remove(name) : accounts.setDisabled(name, verb === "disable"),
  );
  say(`${verb}d ${name}`);
}

/** Lists all accounts. Where there is no file yet, people are told so, as it may be the wrong folder: exit 1. */
export async function listAccounts(options: ConfigOption & { json?: boolean }): Promise<void> {
  const configuration = await configurationOf(options);
  const accounts = await told(accountsOf(configuration).list());
  if (options.json) return say(JSON.stringify(accounts));
  const { file } = configuration.accounts;
  if (!existsSync(file))
    throw new CommandFailed(`there is no accounts file ${file} yet: the first start of "gatehouse serve" makes it`);
  const rows = accounts.map(({ name, roles, accept, disabled, mustChangePassword, passwordChangedAt }) => [
    name,
    roles.join(",") || "-",
    accept.join(",") || "-",
    disabled ? "disabled" : mustChangePassword ? "must change password" : "enabled",
    passwordChangedAt,
  ]);
  say(table(["NAME", "ROLES", "ACCEPTS", "STATE", "PASSWORD SINCE"], rows));
}

type Accounts = ReturnType<typeof accountsOf>;

/** Makes a change, and warns where it took the last administrator. */
async function changing(configuration: Configuration, change: (accounts: Accounts) => Promise<void>): Promise<void> {
  const accounts = accountsOf(configuration);
  const administrators = async () =>
    (await accounts.list()).filter(({ roles, disabled }) => roles.includes("Admin") && !disabled).length;
  const before = await told(administrators());
  await told(change(accounts));
  if (before > 0 && (await told(administrators())) === 0)
    process.stderr.write("gatehouse: no enabled account has role Admin now\n");
}

/** The loan is kept: what it names may be switched on later. */
function warnOfIdleLoans(configuration: Configuration, account: { name: string; accept: readonly string[] }): void {
  for (const loan of idleLoans(configuration, [account])) process.stderr.write(`gatehouse: ${loan}\n`);
}

/** Accounts can be changed where the files of the listeners cannot be read. */
const configurationOf = async ({ config }: ConfigOption) =>
  (await loadConfiguration(config, { checkFiles: false })).configuration;

/** Lets what is wrong with an account or the file end the command with its message alone. */
async function told<T>(work: Promise<T>): Promise<T> {
  return await work.catch((error: unknown) => {
    if (isWrongArgument(error)) throw new WrongUse(error.message, { cause: error });
    throw isAccountProblem(error) ? new CommandFailed(error.message, { cause: error }) : error;
  });
}

const say = (line: string) => void process.stdout.write(`${line}\n`);
