import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Client, credentials, Metadata, type ServiceError, status } from "@grpc/grpc-js";
import protobuf from "protobufjs";

const PROTO = fileURLToPath(new URL("../../../proto", import.meta.url));

export type Fields = Record<string, unknown>;

export interface Calls extends Disposable {
  readonly grpc: Client;
  /** @param method `package.Service/Method` */
  call(method: string, request?: Fields, metadata?: Record<string, string>): Promise<Fields>;
  /** As `call`, and must be refused. Answers status, reason and domain in short: `FAILED_PRECONDITION FENCED gatehouse`. */
  refused(method: string, request?: Fields, metadata?: Record<string, string>): Promise<string>;
  stream(method: string, request?: Fields): { answers: Fields[]; next(): Promise<Fields>; ended: Promise<string> };
  /** Opens a session and makes it the channel's current one. Answers the token. */
  login(username: string, password: string): Promise<number>;
}

let loaded: Promise<protobuf.Root> | undefined;

/** The proto files as they are shipped; names stay as written there. */
export function protoFiles(): Promise<protobuf.Root> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<protobuf.Root> {
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => `${PROTO}/${target.replace(`${PROTO}/`, "")}`;
  const own = ["failover", "security", "remoting"].map((name) => `gatehouse/${name}/v1`);
  for (const folder of own)
    for (const file of await readdir(`${PROTO}/${folder}`)) await root.load(`${folder}/${file}`, { keepCase: true });
  return root;
}

/** A client that knows the proto files and grpc-js, on a connection of its own. It goes by a name: Node takes no IP address for one. */
export async function callsOf(address: string, ca: string): Promise<Calls> {
  const root = await protoFiles();
  const options = { "grpc.use_local_subchannel_pool": 1, "grpc.enable_retries": 0 };
  const grpc = new Client(address.replace("127.0.0.1", "localhost"), credentials.createSsl(Buffer.from(ca)), options);
  const parts = (name: string) => {
    const [service = "", method = ""] = name.split("/");
    const found = root.lookupService(service).methods[method];
    if (found === undefined) throw new Error(`no ${name} in the proto files`);
    found.resolve();
    const { resolvedRequestType: request, resolvedResponseType: response } = found;
    return {
      path: `/${name}`,
      encode: (fields: Fields) => Buffer.from(request!.encode(request!.fromObject(fields)).finish()),
      decode: (bytes: Buffer): Fields =>
        response!.toObject(response!.decode(bytes), { enums: String, longs: Number, defaults: true }),
    };
  };
  const call: Calls["call"] = (name, fields = {}, metadata = {}) =>
    new Promise((resolve, reject) => {
      const { path, encode, decode } = parts(name);
      const deadline = Date.now() + 10_000;
      grpc.makeUnaryRequest(path, encode, decode, fields, metadataOf(metadata), { deadline }, (error, answer) =>
        error === null ? resolve(answer!) : reject(error),
      );
    });
  return {
    grpc,
    call,
    async refused(...sent) {
      const found = await call(...sent).then(
        (answer) => new Error(`${sent[0]} was to be refused, and answered ${JSON.stringify(answer)}`),
        (error: ServiceError) => error,
      );
      if ("code" in found) return refusalOf(found);
      throw found;
    },
    stream(name, fields = {}) {
      const { path, encode, decode } = parts(name);
      const stream = grpc.makeServerStreamRequest(path, encode, decode, fields);
      const answers: Fields[] = [];
      const waiting: ((answer: Fields) => void)[] = [];
      let taken = 0;
      stream.on("data", (answer: Fields) => {
        answers.push(answer);
        const next = waiting.shift();
        if (next === undefined) return;
        taken++;
        next(answer);
      });
      const ended = new Promise<string>((resolve) => {
        stream.on("error", () => {});
        stream.on("status", (end: ServiceError) => resolve(refusalOf(end)));
      });
      const next = () =>
        new Promise<Fields>((resolve) => {
          const known = answers[taken];
          if (known === undefined) return void waiting.push(resolve);
          taken++;
          resolve(known);
        });
      return { answers, next, ended };
    },
    async login(username, password) {
      const request = { username, password: Buffer.from(password) };
      const opened = await call("gatehouse.security.v1.PasswordAuthenticationService/CreateSession", request);
      const { security_token: token } = opened;
      if (!token) throw new Error(`the login failed: ${JSON.stringify(opened)}`);
      await call("gatehouse.remoting.v1.RemotingAdapterService/Authenticate", { security_token: token });
      return Number(token);
    },
    [Symbol.dispose]: () => grpc.close(),
  };
}

export function metadataOf(entries: Record<string, string>): Metadata {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(entries)) metadata.add(key, value);
  return metadata;
}

/** Status, and reason and domain of `google.rpc.ErrorInfo`, read from the bytes by their field numbers. */
export function refusalOf({ code, metadata }: Pick<ServiceError, "code" | "metadata">): string {
  const [bytes] = metadata.get("grpc-status-details-bin") as Buffer[];
  if (bytes === undefined) return `${status[code]}`;
  const [any] = fieldsOf(bytes).get(3) ?? [];
  const [info] = fieldsOf(any!).get(2) ?? [];
  const { 1: reason, 2: domain } = Object.fromEntries(
    [...fieldsOf(info!)].map(([number, [value]]) => [number, value!.toString()]),
  );
  return `${status[code]} ${reason} ${domain}`;
}

function fieldsOf(bytes: Uint8Array): Map<number, Buffer[]> {
  const reader = protobuf.Reader.create(bytes);
  const found = new Map<number, Buffer[]>();
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if ((tag & 7) !== 2) {
      reader.skipType(tag & 7, 0, tag >>> 3);
      continue;
    }
    const number = tag >>> 3;
    found.set(number, [...(found.get(number) ?? []), Buffer.from(reader.bytes())]);
  }
  return found;
}
