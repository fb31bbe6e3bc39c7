import type { CallSettings, Method } from "./call.ts";
import type { Connection } from "./connection.ts";

/**
 * A unary call whose request carries a secret: every copy made of it on the way to the socket is wiped, whatever comes of
 * the call. The request itself is the caller's to wipe.
 */
export async function secretCall<Request, Response>(
  connection: Connection,
  method: Method<Request, Response>,
  request: Request,
  settings: CallSettings,
): Promise<Response> {
  const copies: Buffer[] = [];
  const requestSerialize = (message: Request): Buffer => {
    const encoded = method.requestSerialize(message);
    // grpc-js copies the message into its frame by `encoded.copy(frame, 5)`: the one moment that shows the frame.
    const copy: Buffer["copy"] = (target, ...range) => {
      copies.push(Buffer.from(target.buffer, target.byteOffset, target.byteLength));
      return Buffer.prototype.copy.call(encoded, target, ...range);
    };
    copies.push(encoded);
    return Object.assign(encoded, { copy });
  };
  const { path } = method;
  const responseDeserialize = (bytes: Buffer): Response => method.responseDeserialize(bytes);
  try {
    return await connection.unary({ path, requestSerialize, responseDeserialize }, request, settings);
  } finally {
    for (const copy of copies) copy.fill(0);
  }
}
