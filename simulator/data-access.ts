import * as messages from "#proto/messages.js";
import { IDataAccessService } from "#proto/services.js";
import { type AccessError, AccessRefused } from "./access-refused.ts";
import type { DeviceCall } from "./device-call.ts";
import { checkNames } from "./limits.ts";
import { type Begin, unary } from "./methods.ts";
import type { Value } from "./value-types.ts";
import type { Variables } from "./variables.ts";

type WriteItem = messages.Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties;
type DataAccessError = messages.Arp.Plc.Gds.Services.Grpc.DataAccessError;

const { DAE_None } = messages.Arp.Plc.Gds.Services.Grpc.DataAccessError;

/** One write that reached the device. */
export interface DeviceWrite {
  readonly portName: string;
  /** What became of it: `DAE_None` where it was done. */
  readonly error: AccessError;
  /** What was written; `undefined` where it was refused. */
  readonly value: Value | undefined;
  /** The call that brought it. */
  readonly call: DeviceCall;
}

/** Writes one value for a call, and tells of it. */
export type Write = (item: WriteItem | null | undefined, call: DeviceCall) => DataAccessError;

/** @param onWrite is told of each, of those too that are refused */
export const writer =
  (variables: Variables, onWrite: (write: DeviceWrite) => void): Write =>
  (item, call) => {
    const portName = item?.PortName ?? "";
    try {
      const value = variables.write(portName, item?.Value);
      onWrite({ portName, error: "DAE_None", value, call });
      return DAE_None;
    } catch (error) {
      if (!(error instanceof AccessRefused)) throw error;
      onWrite({ portName, error: error.error, value: undefined, call });
      return error.number;
    }
  };

/** `IDataAccessService`: each name and value of a request is answered by itself. */
export const dataAccess = (begin: Begin, variables: Variables, write: Write) => ({
  definition: IDataAccessService,
  implementation: {
    readSingle: unary<{ portName: string }, object>(begin, ({ portName }) => ({
      _ReturnValue: variables.read(portName),
    })),
    read: unary<{ portNames: string[] }, object>(begin, ({ portNames }) => {
      checkNames(portNames);
      return { _ReturnValue: portNames.map((name) => variables.read(name)) };
    }),
    writeSingle: unary<{ data: WriteItem | null }, object>(begin, ({ data }, call) => ({
      _ReturnValue: write(data, call),
    })),
    write: unary<{ data: WriteItem[] }, object>(begin, ({ data }, call) => {
      checkNames(data);
      return { _ReturnValue: data.map((item) => write(item, call)) };
    }),
  },
});
