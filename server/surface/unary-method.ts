import { wipe } from "../secrets/wipe.ts";
import type { Call } from "../transport/call.ts";
import type { UnaryAnswer } from "../transport/route.ts";
import { type Definition, decode, fail, type MethodTraits, type OwnMethod, routeOf } from "./own-method.ts";

/** A call's one answer. Thrown errors become its status: the caller learns the code's message, the log the rest. */
export type UnaryHandler<Request, Response> = (request: Request, call: Call) => Response | Promise<Response>;

const PREFIX_BYTES = 5;

/** Makes a unary method of a handler. */
export function unary<Request, Response>(
  definition: Definition<Request, Response>,
  limits: { maxBytes: number },
  traits: MethodTraits,
  handle: UnaryHandler<Request, Response>,
): OwnMethod {
  const answer: UnaryAnswer = (call, message, emit) => {
    try {
      const found = answerTo(definition, message, (request) => handle(request, call), traits);
      if (!(found instanceof Promise)) return call.answer(frame(definition, found));
      found.then((response) => call.answer(frame(definition, response))).catch((error) => fail(call, error, emit));
    } catch (error) {
      fail(call, error, emit);
    }
  };
  return { route: { ...routeOf(definition.path, traits, limits, true), answer } };
}

/**
 * Decodes and handles a request. Whatever else a credential's message held is wiped when the handler first waits: by then
 * it has taken the secrets it wants.
 */
function answerTo<Request, Answer>(
  definition: Definition<Request, never>,
  message: Buffer,
  handle: (request: Request) => Answer,
  traits: MethodTraits,
): Answer {
  try {
    return handle(decode(definition, message));
  } finally {
    if (traits.isCredential) wipe(message);
  }
}

/** A response as it goes over the wire: a byte that says it is not compressed, its length, itself. */
function frame<Response>({ responseType }: Definition<unknown, Response>, response: Response): Buffer {
  const bytes = responseType.encode(response).finish();
  const framed = Buffer.allocUnsafe(PREFIX_BYTES + bytes.length);
  framed[0] = 0;
  framed.writeUInt32BE(bytes.length, 1);
  framed.set(bytes, PREFIX_BYTES);
  return framed;
}
