import {
  Metadata,
  type ServerDuplexStream,
  type ServerReadableStream,
  type ServerWritableStream,
  type StatusObject,
  type UntypedHandleCall,
} from "@grpc/grpc-js";
import { google } from "#proto/messages.js";

const toJson = (value: number): Buffer => Buffer.from(JSON.stringify(value));
const fromJson = (bytes: Uint8Array): number => JSON.parse(Buffer.from(bytes).toString());

const codec = {
  requestSerialize: toJson,
  responseSerialize: toJson,
  requestDeserialize: fromJson,
  responseDeserialize: fromJson,
};

/** A service made by hand, for the kinds of calls that no service of the gateway has. */
export const NumberService = {
  sum: { path: "/test.Numbers/Sum", requestStream: true, responseStream: false, ...codec },
  double: { path: "/test.Numbers/Double", requestStream: true, responseStream: true, ...codec },
  /** Counts to three; ends then only if asked for three. */
  count: { path: "/test.Numbers/Count", requestStream: false, responseStream: true, ...codec },
  hang: { path: "/test.Numbers/Hang", requestStream: false, responseStream: false, ...codec },
  /** Fails as the gateway does; the request chooses the status. */
  fail: { path: "/test.Numbers/Fail", requestStream: false, responseStream: false, ...codec },
} as const;

/** @param cancelled is told the methods whose calls the client cancelled */
export const numberHandlers = (cancelled: (method: string) => void): Record<string, UntypedHandleCall> => ({
  sum: (call: ServerReadableStream<number, number>, callback: (error: null, sum: number) => void) => {
    let sum = 0;
    call.on("data", (value: number) => {
      sum += value;
    });
    call.on("end", () => callback(null, sum));
  },
  double: (call: ServerDuplexStream<number, number>) => {
    call.on("data", (value: number) => call.write(value * 2));
    call.on("end", () => call.end());
  },
  count: (call: ServerWritableStream<number, number>) => {
    for (const value of [1, 2, 3]) call.write(value);
    call.on("cancelled", () => cancelled("Count"));
    if (call.request === 3) call.end();
  },
  hang: (call: ServerWritableStream<number, number>) => void call.on("cancelled", () => cancelled("Hang")),
});

/** A status with `google.rpc.ErrorInfo`, as the gateway sends it. */
export function failure(code: number, reason: string): Partial<StatusObject> {
  const value = google.rpc.ErrorInfo.encode({ reason, domain: "gatehouse" }).finish();
  const details = [{ type_url: "type.googleapis.com/google.rpc.ErrorInfo", value }];
  const metadata = new Metadata();
  metadata.set("grpc-status-details-bin", Buffer.from(google.rpc.Status.encode({ code, details }).finish()));
  return { code, details: `refused for ${reason}`, metadata };
}
