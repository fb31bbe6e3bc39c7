import { accountsOf, isAccountProblem, makeAccountsFolder, takePassword } from "../server/account-commands.ts";
import { loadConfiguration } from "../server/config.ts";
import { CommandFailed } from "./failures.ts";
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
  using password = takePassword(await readNewPassword(options));
  const added = {
    name,
    roles: options.role ?? [],
    accept: options.accept ?? [],
    mustChangePassword: options.mustChange === true,
  };
  await told(accountsOf(configuration).add(added, password));
  say(`added ${name}`);
}

export async function setPassword(
  name: string,
  options: ConfigOption & PasswordOptions & { mustChange?: boolean },
): Promise<void> {
  const accounts = await openAccounts(options);
  using password = takePassword(await readNewPassword(options));
  await told(accounts.setPassword(name, password, { mustChangePassword: options.mustChange === true }));
  say(`changed the password of ${name}`);
}

export async function setRoles(name: string, roles: readonly string[], options: ConfigOption): Promise<void> {
  await told((await openAccounts(options)).setRoles(name, roles));
  say(`${name} has the roles ${roles.join(", ")}`);
}

export async function amendAccount(
  verb: "remove" | "disable" | "enable",
  name: string,
  options: ConfigOption,
): Promise<void> {
  const accounts = await openAccounts(options);
  await told(verb === "remove" ? accounts.remove(name) : accounts.setDisabled(name, verb === "disable"));
  say(`${verb}d ${name}`);
}

export async function listAccounts(options: ConfigOption & { json?: boolean }): Promise<void> {
  const accounts = await told((await openAccounts(options)).list());
  if (options.json) return say(JSON.stringify(accounts));
  const rows = accounts.map(({ name, roles, accept, disabled, mustChangePassword, passwordChangedAt }) => [
    name,
    roles.join(",") || "-",
    accept.join(",") || "-",
    disabled ? "disabled" : mustChangePassword ? "must change password" : "enabled",
    passwordChangedAt,
  ]);
  say(table(["NAME", "ROLES", "ACCEPTS", "STATE", "PASSWORD SINCE"], rows));
}

const openAccounts = async (options: ConfigOption) => accountsOf(await configurationOf(options));

/** Accounts can be changed where the files of the listeners cannot be read. */
const configurationOf = async ({ config }: ConfigOption) =>
  (await loadConfiguration(config, { checkFiles: false })).configuration;

/** Lets what is wrong with an account or the file end the command with its message alone. */
async function told<T>(work: Promise<T>): Promise<T> {
  return await work.catch((error: unknown) => {
    throw isAccountProblem(error) ? new CommandFailed(error.message, { cause: error }) : error;
  });
}

const say = (line: string) => void process.stdout.write(`${line}\n`);
