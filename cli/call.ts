import { CallFailed, type Session, SessionEnded } from "../client/index.ts";
import { callRefusal, endedSession } from "./call/call-refusal.ts";
import { describeMethod, listMethods } from "./call/catalogue.ts";
import { describe } from "./call/describe.ts";
import type { DescribedMethod } from "./call/description.ts";
import { type JsonArgument, jsonArgument, manyRequests, oneRequest } from "./call/json-argument.ts";
import { JsonFault } from "./call/json-fault.ts";
import { encodeJson } from "./call/json-in.ts";
import { decodeJson } from "./call/json-out.ts";
import { JsonPrinter } from "./call/json-printer.ts";
import { metadataOf } from "./call/metadata.ts";
import { type MethodName, methodName, written } from "./call/method-name.ts";
import { RawCaller } from "./call/raw-caller.ts";
import { Reflection } from "./call/reflection.ts";
import type { ConnectionOptions } from "./connection.ts";
import { type CredentialOptions, needsUser, otherCredential } from "./credentials.ts";
import { CommandFailed, EXIT, WrongUse } from "./failures.ts";
import { type Connected, withChannel, withSession } from "./logged-in.ts";

export interface CallCommandOptions extends ConnectionOptions, CredentialOptions {
  user?: string;
  /** In ms. */
  deadline?: number;
  metadata?: string[];
  list?: boolean;
  describe?: boolean;
  json?: boolean;
}

/** Of a call with one answer; streams have none unless it is given. */
const DEFAULT_DEADLINE_MS = 30_000;

/**
 * Calls one method, which reflection describes, with JSON in and out.
 * @returns the exit code; 0 also where Ctrl-C ended a stream of answers
 * @throws {WrongUse} for JSON that is no such message, with the path of the field that is wrong
 * @throws {CommandFailed} for an unknown method, a refusal, and every other status than OK
 */
export async function call(
  method: string | undefined,
  json: string | undefined,
  options: CallCommandOptions,
): Promise<number> {
  if (options.list === true) return await list(method, options);
  if (method === undefined) throw new WrongUse('name a method, or see what there is with "gatehouse call --list"');
  const name = methodName(method);
  const limits = limitsOf(options);
  if (json === "-" && options.passwordStdin)
    throw new WrongUse(
      "standard input cannot hold both the password and the JSON: give --password-file, or JSON as @FILE",
    );
  const argument = await jsonArgument(json).catch(asWrongUse);
  return await inSession(options, name, async ({ caller, reflection, signal }) => {
    const described = await describeMethod(reflection, caller, name);
    if (options.describe === true) return show(describe(described), options);
    return await run(described, argument, { caller, limits, signal, options });
  });
}

/** Lists the methods of one service or of all. */
async function list(service: string | undefined, options: CallCommandOptions): Promise<number> {
  return await inSession(options, REFLECTION, async ({ reflection }) =>
    show(await listMethods(reflection, service), options),
  );
}

const REFLECTION: MethodName = { service: "grpc.reflection.v1.ServerReflection", method: "ServerReflectionInfo" };

interface Place {
  caller: RawCaller;
  reflection: Reflection;
  signal: AbortSignal;
}

/** Works in a session, or without a user in the default session. What goes wrong is told of the method. */
async function inSession(
  options: CallCommandOptions,
  name: MethodName,
  work: (place: Place) => Promise<number>,
): Promise<number> {
  const { user } = options;
  const start = async ({ channel, signal }: Connected, session?: Session): Promise<number> => {
    const proxies = { signal, ...(session !== undefined && { session }) };
    const place = { caller: new RawCaller(channel, proxies), reflection: new Reflection(channel, proxies), signal };
    return await work(place).catch((error: unknown) => {
      const refusal = refusalIn(error);
      if (refusal !== undefined) throw callRefusal(refusal, name, session);
      if (error instanceof SessionEnded) throw endedSession(error, name);
      return asWrongUse(error);
    });
  };
  if (user !== undefined || !needsUser(options))
    return await withSession(options, user, async (connected) => await start(connected, connected.session));
  if (options.passwordFile !== undefined || options.passwordStdin)
    throw new WrongUse("a password needs a user: add --user NAME");
  await otherCredential(options, user);
  return await withChannel(options, start);
}

/** The client takes its session for ended when a request names some other that is none. */
function refusalIn(error: unknown): CallFailed | undefined {
  if (error instanceof CallFailed) return error;
  const cause = error instanceof SessionEnded ? error.cause : undefined;
  return cause instanceof CallFailed && cause.reason === "SESSION_NOT_FOUND" ? cause : undefined;
}

interface Running {
  caller: RawCaller;
  limits: Limits;
  signal: AbortSignal;
  options: CallCommandOptions;
}

async function run(method: DescribedMethod, argument: JsonArgument, running: Running): Promise<number> {
  const { caller, limits, signal, options } = running;
  const encode = (json: Parameters<typeof encodeJson>[1]) => encodeJson(method.request, json);
  const requests = method.requestStream ? manyRequests(argument, encode) : [encode(await oneRequest(argument))];
  const deadlineMs =
    limits.deadlineMs ??
    (method.responseStream || method.requestStream ? Number.POSITIVE_INFINITY : DEFAULT_DEADLINE_MS);
  const printer = new JsonPrinter(process.stdout.isTTY === true && !method.responseStream && options.json !== true);
  let answers = 0;
  try {
    for await (const answer of caller.call(method.name, requests, { deadlineMs, metadata: limits.metadata })) {
      answers++;
      if (!(await printer.print(readable(method, answer)))) return EXIT.done;
    }
  } catch (error) {
    if (method.responseStream && signal.aborted) return EXIT.done;
    throw error;
  }
  if (answers === 0 && !method.responseStream) throw new CommandFailed(`${written(method.name)} answered nothing`);
  return EXIT.done;
}

function readable({ name, response }: DescribedMethod, answer: Buffer): unknown {
  try {
    return decodeJson(response, answer);
  } catch (error) {
    throw new CommandFailed(
      `the answer of ${written(name)} is no ${response.fullName.slice(1)}: ${(error as Error).message}`,
      {
        cause: error,
      },
    );
  }
}

interface Limits {
  deadlineMs: number | undefined;
  metadata: Record<string, string | Uint8Array>;
}

const limitsOf = ({ deadline, metadata = [] }: CallCommandOptions): Limits => ({
  deadlineMs: deadline,
  metadata: metadataOf(metadata),
});

/** Prints what reflection tells, for people or for machines. */
function show({ text, document }: { text: string; document: object }, { json }: CallCommandOptions): number {
  process.stdout.write(`${json === true ? JSON.stringify(document) : text}\n`);
  return EXIT.done;
}

/** What is wrong with the JSON is wrong use, with the place. */
function asWrongUse(error: unknown): never {
  throw error instanceof JsonFault ? new WrongUse(error.message, { cause: error }) : error;
}
