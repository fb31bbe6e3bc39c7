import {
  Server,
  ServerCredentials,
  type ServerDuplexStream,
  type ServerReadableStream,
  type ServerWritableStream,
  type sendUnaryData,
  type UntypedHandleCall,
} from "@grpc/grpc-js";
import type * as messages from "#proto/messages.js";
import { ServerReflection, SessionService } from "#proto/services.js";
import { ReflectedServices } from "../../../proto/reflection.ts";
import { failure } from "../../client/number-service.ts";
import { EVERY_SERVICE, Everything, everyFiles } from "./every-type.ts";

/** What the service looks at of the message, by the names of the contract. */
interface Message {
  int32_value?: number;
  string_value?: string;
}
type Question = messages.grpc.reflection.v1.ServerReflectionRequest;
type Answer = messages.grpc.reflection.v1.ServerReflectionResponse.$Properties;

export interface EveryServerOptions {
  /** Versions of reflection that are served. */
  reflection?: readonly ("v1" | "v1alpha")[];
  /** Changes what reflection answers. */
  tell?: (answer: Answer) => Answer;
}

/** A server with calls of every kind, and what a gateway must have: `GetNotice`. */
export class EveryServer implements AsyncDisposable {
  readonly #server: Server;
  readonly address: string;
  /** Calls of every method but reflection and `GetNotice`, as they came. */
  readonly calls: string[];

  private constructor(server: Server, address: string, calls: string[]) {
    this.#server = server;
    this.address = address;
    this.calls = calls;
  }

  static async start({
    reflection = ["v1"],
    tell = (answer) => answer,
  }: EveryServerOptions = {}): Promise<EveryServer> {
    const server = new Server();
    const calls: string[] = [];
    const handlers = handlersOf((method) => calls.push(method));
    server.addService(definition, handlers);
    server.addService({ getNotice: SessionService.getNotice }, { getNotice: unary(() => ({ text: "" })) });
    const reflected = new ReflectedServices(everyFiles, [EVERY_SERVICE]);
    for (const version of reflection)
      server.addService(
        {
          ask: {
            ...ServerReflection.serverReflectionInfo,
            path: `/grpc.reflection.${version}.ServerReflection/ServerReflectionInfo`,
          },
        },
        {
          ask: (call: ServerDuplexStream<Question, Answer>) => {
            call.on("data", (question: Question) => call.write(tell(reflected.answer(question))));
            call.on("end", () => call.end());
          },
        },
      );
    const port = await new Promise<number>((resolve, reject) =>
      server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
        error === null ? resolve(bound) : reject(error),
      ),
    );
    return new EveryServer(server, `127.0.0.1:${port}`, calls);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.forceShutdown();
  }
}

const codec = {
  requestSerialize: (message: Message) => Buffer.from(Everything.encode(message as object).finish()),
  requestDeserialize: (bytes: Buffer): Message => Everything.decode(bytes) as unknown as Message,
  responseSerialize: (message: Message | Buffer) =>
    Buffer.isBuffer(message) ? message : Buffer.from(Everything.encode(message as object).finish()),
  responseDeserialize: (bytes: Buffer): Message => Everything.decode(bytes) as unknown as Message,
};

const method = (name: string, requestStream: boolean, responseStream: boolean) => ({
  path: `/${EVERY_SERVICE}/${name}`,
  requestStream,
  responseStream,
  ...codec,
});

const definition = {
  Echo: method("Echo", false, false),
  Fail: method("Fail", false, false),
  Count: method("Count", false, true),
  Sum: method("Sum", true, false),
  Chat: method("Chat", true, true),
};

const unary =
  <Answer>(answer: (request: Message) => Answer) =>
  ({ request }: { request: Message }, callback: sendUnaryData<Answer>) =>
    callback(null, answer(request));

const handlersOf = (seen: (method: string) => void): Record<string, UntypedHandleCall> => ({
  /** Answers the request; the text `garbage` with bytes that are no message. */
  Echo: unary((request) => {
    seen("Echo");
    return request.string_value === "garbage" ? Buffer.from([0x0a]) : request;
  }),
  /** Fails with the status and the reason that the request names; without a reason as a device would. */
  Fail: ({ request }: { request: Message }, callback: sendUnaryData<Message>) => {
    const { int32_value: code = 0, string_value: reason = "" } = request;
    callback(reason === "" ? { code, details: "no\u001b[2J such thing" } : failure(code, reason));
  },
  /** Counts to the number of the request; without one for ever. */
  Count: (call: ServerWritableStream<Message, Message>) => {
    seen("Count");
    const last = call.request.int32_value ?? 0;
    for (let value = 1; value <= (last || 3); value++) call.write({ int32_value: value });
    call.on("cancelled", () => seen("Count cancelled"));
    if (last > 0) call.end();
  },
  Sum: (call: ServerReadableStream<Message, Message>, callback: sendUnaryData<Message>) => {
    let sum = 0;
    call.on("data", (message: Message) => {
      sum += message.int32_value ?? 0;
    });
    call.on("end", () => callback(null, { int32_value: sum }));
  },
  Chat: (call: ServerDuplexStream<Message, Message>) => {
    call.on("data", (message: Message) => call.write({ string_value: `heard ${message.string_value}` }));
    call.on("end", () => call.end());
  },
});
