/** Something wrong in JSON that somebody gave: the message says where and what. */
export class JsonFault extends Error {
  override readonly name = "JsonFault";
}

/** A fault of the value at a path of fields, such as `data.Value.Int16Value`; the empty path is the whole message. */
export const faultAt = (path: string, what: string): JsonFault =>
  new JsonFault(path === "" ? `the message ${what}` : `${path}: ${what}`);

/** The path of a member: a field by its name, an entry of a map by its key in brackets. */
export const memberPath = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);
export const keyPath = (path: string, key: string): string => `${path}[${JSON.stringify(key)}]`;
export const indexPath = (path: string, index: number): string => `${path}[${index}]`;
