import { Arp } from "#proto/messages.js";

/** Type of a device's value: goes beside the value where one is written, as `{ TypeCode: CoreType.CT_Int16, Int16Value: 7 }`. */
export const CoreType = Arp.Type.Grpc.CoreType;
export type CoreType = Arp.Type.Grpc.CoreType;

/** What became of reading or writing a variable of a device; `DataAccessError[number]` is its name. */
export const DataAccessError = Arp.Plc.Gds.Services.Grpc.DataAccessError;
export type DataAccessError = Arp.Plc.Gds.Services.Grpc.DataAccessError;
