import { gatehouse } from "#proto/messages.js";

const { AuthenticationError, AuthenticationFailureReason, PasswordChangeError, SessionEndReason } =
  gatehouse.security.v1;

/** The names of an enum without their common prefix and without NONE. */
type Word<Values, Prefix extends string> = keyof Values extends infer Name
  ? Name extends `${Prefix}NONE`
    ? never
    : Name extends `${Prefix}${infer Rest}`
      ? Rest
      : never
  : never;

type Kebab<Text extends string> = Text extends `${infer Head}_${infer Tail}`
  ? `${Lowercase<Head>}-${Kebab<Tail>}`
  : Lowercase<Text>;

/** In-band error of a login. `UNRECOGNIZED` stands for one that a newer gateway knows and this client does not. */
export type AuthenticationErrorName = Word<typeof AuthenticationError, "AUTHENTICATION_ERROR_"> | "UNRECOGNIZED";

/** Why a login failed, where telling helps. */
export type AuthenticationFailureReasonName =
  | Word<typeof AuthenticationFailureReason, "AUTHENTICATION_FAILURE_REASON_">
  | "UNRECOGNIZED";

/** In-band error of a password change. */
export type PasswordChangeErrorName = Word<typeof PasswordChangeError, "PASSWORD_CHANGE_ERROR_"> | "UNRECOGNIZED";

/** Why a session ended, in the words of the gateway's log (`session.closed`). */
export type SessionEndWord = Kebab<Word<typeof SessionEndReason, "SESSION_END_REASON_">>;

const nameOf = (values: Record<number, string>, prefix: string, value: number): string | undefined =>
  value === 0 ? undefined : (values[value]?.slice(prefix.length) ?? "UNRECOGNIZED");

/** `undefined` for NONE. */
export const authenticationErrorName = (value: number) =>
  nameOf(AuthenticationError, "AUTHENTICATION_ERROR_", value) as AuthenticationErrorName | undefined;

/** `undefined` for NONE. */
export const authenticationFailureReasonName = (value: number) =>
  nameOf(AuthenticationFailureReason, "AUTHENTICATION_FAILURE_REASON_", value) as
    | AuthenticationFailureReasonName
    | undefined;

/** `undefined` for NONE. */
export const passwordChangeErrorName = (value: number) =>
  nameOf(PasswordChangeError, "PASSWORD_CHANGE_ERROR_", value) as PasswordChangeErrorName | undefined;

/** A reason that this client does not know counts as `closed`. */
export function sessionEndWord(value: number): SessionEndWord {
  const name = nameOf(SessionEndReason, "SESSION_END_REASON_", value);
  if (name === undefined || name === "UNRECOGNIZED") return "closed";
  return name.toLowerCase().replaceAll("_", "-") as SessionEndWord;
}
