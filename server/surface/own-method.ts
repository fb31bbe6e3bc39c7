import { ERRORS, GatewayError } from "../core/errors.ts";
import type { Emit } from "../core/events.ts";
import type { Call } from "../transport/call.ts";
import type { ChannelServer } from "../transport/channel-server.ts";
import type { OwnRoute } from "../transport/route.ts";

/** What is special about a method; everything is false unless said. */
export interface MethodTraits {
  /** Its request carries a credential: never compressed, kept out of every buffer but ours, wiped after decoding. */
  isCredential?: boolean;
  /** It runs in the default session whatever `security-token` says. */
  ignoresToken?: boolean;
  /** It is for sessions with all of these roles, whatever the policy says. */
  requiredRoles?: readonly string[];
}

/** One method of an own service: its route and, where grpc-js serves it, how it is put on a server. */
export interface OwnMethod {
  route: OwnRoute;
  register?(server: ChannelServer, emit: Emit): void;
}

/** What a generated method definition is used for here. */
export interface Definition<Request, Response> {
  readonly path: string;
  readonly requestType: { decode(bytes: Uint8Array): Request };
  readonly responseType: { encode(message: Response): { finish(): Uint8Array } };
}

/** What an own method is until its traits say otherwise. */
export const routeOf = (
  path: string,
  traits: MethodTraits,
  limits: { maxBytes: number },
  isUnary: boolean,
): OwnRoute => ({
  full: path.slice(1),
  service: path.slice(1, path.lastIndexOf("/")),
  isAlwaysAllowed: traits.requiredRoles === undefined,
  ...(traits.requiredRoles !== undefined && { requiredRoles: traits.requiredRoles }),
  ignoresToken: traits.ignoresToken ?? false,
  isActivity: isUnary,
  isUnary,
  isWatch: !isUnary,
  gate: { maxBytes: limits.maxBytes, takesOne: true, keeps: isUnary, isCredential: traits.isCredential ?? false },
});

/** @throws {GatewayError} `FIELD_INVALID` for bytes that are no such message */
export function decode<Request>({ requestType }: Definition<Request, never>, message: Buffer): Request {
  try {
    return requestType.decode(message);
  } catch (cause) {
    const tell = "the request could not be decoded; is the client built from the same contract?";
    throw new GatewayError("FIELD_INVALID", undefined, { tell, cause });
  }
}

/** Ends a call with what was thrown: the caller learns the message of a code, and nothing of our own faults. */
export function fail(call: Call, error: unknown, emit: Emit): void {
  if (call.isEnded) return;
  if (error instanceof GatewayError) {
    call.end(error.code, error.message === ERRORS[error.code].message ? undefined : error.message);
    return;
  }
  emit({
    event: "call.failed",
    method: call.path,
    channel: call.channel.id,
    detail: error instanceof Error ? error.message : String(error),
    ...(error instanceof Error && error.stack !== undefined ? { stack: error.stack } : {}),
  });
  call.end("INTERNAL");
}
