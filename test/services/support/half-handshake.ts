import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readElement, readMembers } from "../../../server/authentication/kerberos/der.ts";

const run = promisify(execFile);
const SOURCE = fileURLToPath(new URL("./half-handshake.c", import.meta.url));

/** Object identifiers, with tag and length. */
export const MECHANISM = {
  kerberos: Buffer.from("06092a864886f712010202", "hex"),
  ntlm: Buffer.from("060a2b06010401823702020a", "hex"),
} as const;

export function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const bytes = Buffer.concat(parts);
  const { length } = bytes;
  const octets = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...octets]), bytes]);
}

/** What both sides sign in the end. */
export const listOf = (mechanisms: readonly Buffer[]): Buffer => der(0x30, ...mechanisms);

/** NegTokenInit (RFC 4178 §4.2.1). */
export function offer(mechanisms: readonly Buffer[], token?: Buffer): Buffer {
  const members = [der(0xa0, listOf(mechanisms)), ...(token === undefined ? [] : [der(0xa2, der(0x04, token))])];
  return der(0x60, Buffer.from("06062b0601050502", "hex"), der(0xa0, der(0x30, ...members)));
}

/** NegTokenResp (RFC 4178 §4.2.2). */
export function reply({ token, signature }: { token?: Buffer; signature?: Buffer }): Buffer {
  const members = [
    ...(token === undefined ? [] : [der(0xa2, der(0x04, token))]),
    ...(signature === undefined ? [] : [der(0xa3, der(0x04, signature))]),
  ];
  return der(0xa1, der(0x30, ...members));
}

/** What the server's NegTokenResp holds: its state, and the token of the mechanism. */
export function readAnswer(token: Buffer): { state: number | undefined; token: Buffer | undefined } {
  const members = readMembers(readElement(readElement(token)!.content)!.content)!;
  const state = members.get(0xa0);
  const inner = members.get(0xa2);
  return {
    state: state === undefined ? undefined : readElement(state)!.content[0],
    token: inner === undefined ? undefined : readElement(inner)!.content,
  };
}

/** A client that prefers NTLM, offers Kerberos too, and so needs three tokens. */
export class HalfHandshake implements AsyncDisposable {
  static readonly mechanisms: readonly Buffer[] = [MECHANISM.ntlm, MECHANISM.kerberos];

  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  readonly #reader: Interface;

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.#reader = createInterface(child.stdout!);
    this.#lines = this.#reader[Symbol.asyncIterator]();
  }

  /** Where the program is, made anew. */
  static async compile(folder: string): Promise<string> {
    const program = join(folder, "half-handshake");
    await run("cc", ["-o", program, SOURCE, "-lgssapi_krb5"]);
    return program;
  }

  /** @param service as GSSAPI names it */
  static start(
    program: string,
    env: NodeJS.ProcessEnv,
    service: string,
    signed: readonly Buffer[] = HalfHandshake.mechanisms,
  ) {
    const args = [service, listOf(signed).toString("hex")];
    return new HalfHandshake(spawn(program, args, { env, stdio: ["pipe", "pipe", "inherit"] }));
  }

  get first(): Buffer {
    return offer(HalfHandshake.mechanisms, Buffer.from("NTLMSSP\0\u0001\0\0\0", "latin1"));
  }

  async second(): Promise<Buffer> {
    return reply({ token: await this.#line() });
  }

  /** @param answer the server's to the second */
  async third(answer: Buffer): Promise<Buffer> {
    this.#child.stdin!.write(`${readAnswer(answer).token?.toString("hex") ?? ""}\n`);
    return reply({ signature: await this.#line() });
  }

  async #line(): Promise<Buffer> {
    return Buffer.from(String((await this.#lines.next()).value), "hex");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#reader.close();
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exit = once(this.#child, "exit");
    this.#child.stdin!.end();
    await exit;
  }
}
