import { WrongUse } from "../failures.ts";

/** A method as it was named. */
export interface MethodName {
  /** With its package. */
  readonly service: string;
  readonly method: string;
}

const FORM = /^\/?([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)[/.]([A-Za-z_]\w*)$/;

/**
 * Reads `package.Service/Method`, also with a leading `/` or with a `.` before the method.
 * @throws {WrongUse} for every other form
 */
export function methodName(given: string): MethodName {
  const [, service, method] = FORM.exec(given) ?? [];
  if (service !== undefined && method !== undefined) return { service, method };
  throw new WrongUse(
    `${JSON.stringify(given)} names no method: write package.Service/Method; "gatehouse call --list" shows what there is`,
  );
}

export const written = ({ service, method }: MethodName): string => `${service}/${method}`;
