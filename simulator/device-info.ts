import { IDeviceInfoService } from "#proto/services.js";
import { checkNames } from "./limits.ts";
import { type Begin, unary } from "./methods.ts";
import { encoded, nothing, type ObjectTypeProperties } from "./object-type.ts";

/** What the device tells of itself, all of it text. */
export const DEVICE_INFO: ReadonlyMap<string, string> = new Map([
  ["General.ArticleName", "Gatehouse Simulated Device"],
  ["General.ArticleNumber", "0000001"],
  ["General.SerialNumber", "SIM0000001"],
  ["General.VendorName", "Gatehouse"],
  ["General.ProductName", "Simulated Device"],
  ["General.Firmware.Version", "2025.0.0"],
  ["General.Firmware.VersionMajor", "2025"],
  ["General.Hardware.Version", "01"],
]);

const itemOf = (identifier: string): ObjectTypeProperties => {
  const text = DEVICE_INFO.get(identifier);
  return text === undefined ? nothing : encoded({ kind: "String", maxBytes: Infinity }, text);
};

/** `IDeviceInfoService`: unknown identifiers are answered `CT_None`. */
export const deviceInfo = (begin: Begin) => ({
  definition: IDeviceInfoService,
  implementation: {
    getItem: unary<{ identifier: string }, object>(begin, ({ identifier }) => ({ _ReturnValue: itemOf(identifier) })),
    getItems: unary<{ identifiers: string[] }, object>(begin, ({ identifiers }) => {
      checkNames(identifiers);
      return { _ReturnValue: identifiers.map(itemOf) };
    }),
  },
});
