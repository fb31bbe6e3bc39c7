import { AdministrationService, CallFailed, type ServiceProxy, type Session } from "../client/index.ts";
import type { ConnectionOptions } from "./connection.ts";
import { type CredentialOptions, needsUser } from "./credentials.ts";
import { CommandFailed } from "./failures.ts";
import { withSession } from "./logged-in.ts";
import { channelRow, penaltyRow, sessionRow } from "./operator-rows.ts";
import { table } from "./table.ts";

export interface OperatorOptions extends ConnectionOptions, CredentialOptions {
  /** Who logs in. Default: `admin` with a password, else whom the credential names. */
  user?: string;
  json?: boolean;
}

type Operators = ServiceProxy<typeof AdministrationService>;

/** As many as one answer may have. */
const PAGE_SIZE = 1_000;

export async function listSessions(options: OperatorOptions): Promise<void> {
  await operating(options, async (operators, session) => {
    const sessions = await everyPage(async (page) => {
      const answer = await operators.listSessions(page);
      return { items: answer.sessions, nextPageToken: answer.nextPageToken };
    });
    const { head, cells, json } = sessionRow(session.id);
    show(options, sessions.map(json), () => table(head, sessions.map(cells)));
  });
}

export async function listChannels(options: OperatorOptions): Promise<void> {
  await operating(options, async (operators) => {
    const channels = await everyPage(async (page) => {
      const answer = await operators.listChannels(page);
      return { items: answer.channels, nextPageToken: answer.nextPageToken };
    });
    show(options, channels.map(channelRow.json), () => table(channelRow.head, channels.map(channelRow.cells)));
  });
}

export async function listPenalties(options: OperatorOptions): Promise<void> {
  await operating(options, async (operators) => {
    const penalties = await everyPage(async (page) => {
      const answer = await operators.listPenalties(page);
      return { items: answer.penalties, nextPageToken: answer.nextPageToken };
    });
    show(options, penalties.map(penaltyRow.json), () =>
      penalties.length === 0 ? "no failures are counted" : table(penaltyRow.head, penalties.map(penaltyRow.cells)),
    );
  });
}

export async function closeSession(id: string, options: OperatorOptions): Promise<void> {
  await operating(options, async (operators) => {
    await operators.closeSession({ sessionId: id });
    show(options, { closed: id }, () => `closed session ${id}`);
  });
}

export async function closeChannel(id: string, options: OperatorOptions): Promise<void> {
  await operating(options, async (operators) => {
    await operators.closeChannel({ channelId: id });
    show(options, { closed: id }, () => `closed channel ${id}`);
  });
}

export async function forgivePenalty(user: string, options: OperatorOptions): Promise<void> {
  await operating(options, async (operators) => {
    const { sources } = await operators.forgivePenalty({ user });
    const failed = `${sources} ${sources === 1 ? "source" : "sources"}`;
    show(options, { user, sources }, () =>
      sources === 0 ? `${user} had not failed anywhere` : `forgave ${user}, who had failed at ${failed}`,
    );
  });
}

/** Logs in as an operator and works with the operators' service. */
async function operating(
  options: OperatorOptions,
  work: (operators: Operators, session: Session) => Promise<void>,
): Promise<void> {
  const user = options.user ?? (needsUser(options) ? "admin" : undefined);
  await withSession(options, user, async ({ channel, session, signal }) => {
    try {
      await work(channel.proxy(AdministrationService, { session, signal }), session);
    } catch (error) {
      throw error instanceof CallFailed ? explained(error, session.username, needsUser(options)) : error;
    }
  });
}

function explained(error: CallFailed, user: string, byPassword: boolean): Error {
  const how = byPassword ? "with --user" : "with another credential";
  const sentences: Record<string, string> = {
    METHOD_DENIED: `${user} lacks the role Admin, which this takes: log in as somebody who has it, ${how}`,
    SESSION_NOT_FOUND: 'no open session has this id: "gatehouse sessions list" shows those that are open',
    CHANNEL_NOT_FOUND: 'no channel has this id: "gatehouse channels list" shows those that are open',
    METHOD_UNKNOWN: "this gateway has no operators' service: it is older than this command",
  };
  const sentence = sentences[error.reason ?? ""];
  return sentence === undefined ? error : new CommandFailed(sentence, { cause: error });
}

/** The entries of all pages. */
async function everyPage<Item>(
  ask: (page: { pageSize: number; pageToken: string }) => Promise<{ items: Item[]; nextPageToken: string }>,
): Promise<Item[]> {
  const all: Item[] = [];
  let pageToken = "";
  do {
    const { items, nextPageToken } = await ask({ pageSize: PAGE_SIZE, pageToken });
    for (const item of items) all.push(item);
    pageToken = nextPageToken;
  } while (pageToken !== "");
  return all;
}

function show({ json }: OperatorOptions, document: unknown, text: () => string): void {
  process.stdout.write(`${json ? JSON.stringify(document) : text()}\n`);
}
