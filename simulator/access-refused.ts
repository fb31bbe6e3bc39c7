import * as messages from "#proto/messages.js";

const { DataAccessError } = messages.Arp.Plc.Gds.Services.Grpc;

/** Outcome of one access to a variable, as the vendor names it: `DAE_NotExists`. */
export type AccessError = keyof typeof DataAccessError;

/** One access that the device refuses. The others of its request go on. */
export class AccessRefused extends Error {
  readonly error: AccessError;

  constructor(error: AccessError, why: string) {
    super(`${error}: ${why}`);
    this.error = error;
  }

  get number(): messages.Arp.Plc.Gds.Services.Grpc.DataAccessError {
    return DataAccessError[this.error];
  }
}
