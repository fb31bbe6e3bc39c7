const TIMEOUT = /^(\d{1,8})([HMSmun])$/;
const UNIT_MS: Readonly<Record<string, number>> = { H: 3_600_000, M: 60_000, S: 1_000, m: 1, u: 1e-3, n: 1e-6 };

/** Reads a `grpc-timeout` header. @returns ms, or `undefined` where it is malformed */
export function timeoutMs(header: string): number | undefined {
  const [, count, unit] = TIMEOUT.exec(header) ?? [];
  const unitMs = unit === undefined ? undefined : UNIT_MS[unit];
  return unitMs === undefined ? undefined : Number(count) * unitMs;
}
