import { createHash, timingSafeEqual } from "node:crypto";
import { isIP, type Socket } from "node:net";
import { type ConnectionOptions, type SecureContext, type TLSSocket, connect as tlsConnect } from "node:tls";
import { CallCredentials, ChannelCredentials, type experimental } from "@grpc/grpc-js";
import type { Address } from "./address.ts";
import { ConnectionFailed } from "./errors.ts";

/** What the gateway must prove. */
export type Trust =
  | { readonly kind: "plaintext" }
  | {
      readonly kind: "tls";
      readonly context: SecureContext;
      /** Where the authorities come from, for messages. */
      readonly trusted: string;
      readonly fingerprint: string | undefined;
    };

/**
 * The part of grpc-js that secures a new socket, done here for three reasons. A fingerprint is compared on the very
 * socket that carries the calls, before their first byte. No second socket can slip in: grpc-js dials again whenever it
 * likes, and a security token must never meet another connection; once `seal` was called every further dial is refused
 * before it starts. And the socket is ours, so that closing never waits for the peer.
 *
 * Everything of grpc-js that is not meant for applications is in this file: `ChannelCredentials` as a base class, with
 * the methods whose names begin with `_`.
 */
export class Dialer extends ChannelCredentials {
  readonly #address: Address;
  readonly #trust: Trust;
  /** Every socket that is there. With happy eyeballs it can be two for a moment. */
  readonly #sockets = new Set<Socket>();
  readonly #handshaking = new Set<Socket>();
  #sealed = false;
  #refusal: ConnectionFailed | undefined;
  #gone = () => {};

  constructor(address: Address, trust: Trust) {
    super();
    this.#address = address;
    this.#trust = trust;
  }

  /** Why the gateway was refused, where it was reached and not trusted. */
  get refusal(): ConnectionFailed | undefined {
    return this.#refusal;
  }

  /** Lets no further socket come up, and ends those that are coming. */
  seal(): void {
    this.#sealed = true;
    for (const socket of this.#handshaking) socket.destroy();
  }

  /** Drops what there is, after `lingerMs` for goodbyes. Nothing of it keeps the process alive meanwhile. */
  drop(lingerMs: number): void {
    this.seal();
    for (const socket of this.#sockets) {
      socket.unref();
      setTimeout(() => socket.destroy(), lingerMs).unref();
    }
  }

  /** Calls back when the last socket is gone. */
  onGone(callback: () => void): void {
    this.#gone = callback;
  }

  override _isSecure(): boolean {
    return this.#trust.kind === "tls";
  }

  override _equals(other: ChannelCredentials): boolean {
    return this === other;
  }

  override _createSecureConnector(): experimental.SecureConnector {
    return {
      waitForReady: async () => this.#refuseIfSealed(),
      connect: async (socket) => {
        this.#refuseIfSealed();
        this.#track(socket);
        const secured = await this.#secure(socket);
        this.#track(secured);
        this.#refuseIfSealed();
        return { socket: secured, secure: this.#trust.kind === "tls" };
      },
      getCallCredentials: () => CallCredentials.createEmpty(),
      destroy: () => {},
    };
  }

  #track(socket: Socket): void {
    this.#sockets.add(socket);
    socket.once("close", () => {
      this.#sockets.delete(socket);
      if (this.#sockets.size === 0) this.#gone();
    });
  }

  #refuseIfSealed(): void {
    if (this.#sealed) throw new Error("one channel, one connection");
  }

  async #secure(socket: Socket): Promise<Socket> {
    if (this.#trust.kind === "plaintext") return socket;
    this.#handshaking.add(socket);
    const secured = await handshake(this.#tlsOptions(socket, this.#trust))
      .catch((error: Error) => {
        throw this.#untrusted(error) ?? this.#notTls(error) ?? error;
      })
      .finally(() => this.#handshaking.delete(socket));
    const problem = this.#problemWith(secured, this.#trust.fingerprint);
    if (problem === undefined) return secured;
    secured.destroy();
    throw problem;
  }

  #tlsOptions(socket: Socket, trust: Trust & { kind: "tls" }): ConnectionOptions {
    const { host } = this.#address;
    return {
      socket,
      host,
      secureContext: trust.context,
      ALPNProtocols: ["h2"],
      // RFC 6066 §3: a server name is never an IP address. Node then checks the certificate against `host`.
      ...(isIP(host) === 0 && { servername: host }),
      // With a fingerprint the certificate itself is the trust, whoever signed it; see #problemWith.
      ...(trust.fingerprint !== undefined && { rejectUnauthorized: false }),
    };
  }

  #problemWith(socket: TLSSocket, fingerprint: string | undefined): ConnectionFailed | undefined {
    if (fingerprint !== undefined) {
      const presented = createHash("sha256").update(socket.getPeerCertificate().raw).digest();
      if (!timingSafeEqual(presented, Buffer.from(fingerprint, "hex")))
        return this.#refuse("untrusted", `presents another certificate, SHA-256 ${presented.toString("hex")}`);
    }
    if (socket.alpnProtocol !== "h2") return this.#refuse("unreachable", "does not speak HTTP/2 (no ALPN h2)");
    return undefined;
  }

  /** Errors of certificate verification carry no common class: their codes are words without `ERR_SSL` or `E…`. */
  #untrusted(error: Error & { code?: string }): ConnectionFailed | undefined {
    if (!VERIFICATION_CODES.test(error.code ?? "")) return undefined;
    const by = this.#trust.kind === "tls" && UNKNOWN_SIGNER.test(error.code ?? "") ? ` by ${this.#trust.trusted}` : "";
    return this.#refuse("untrusted", `is not trusted${by}: ${error.message}; give ca or fingerprint`, error);
  }

  /** What OpenSSL says to bytes that are no TLS record, such as the settings a plaintext gateway begins with. */
  #notTls(error: Error & { code?: string }): ConnectionFailed | undefined {
    if (!NOT_TLS_CODES.has(error.code ?? "")) return undefined;
    const message = `no TLS is spoken at ${this.#address.text}; if that listener is plaintext, connect with plaintext: true`;
    this.#refusal = new ConnectionFailed("unreachable", message, error);
    return this.#refusal;
  }

  #refuse(reason: "untrusted" | "unreachable", why: string, cause?: unknown): ConnectionFailed {
    this.#refusal = new ConnectionFailed(reason, `the gateway at ${this.#address.text} ${why}`, cause);
    return this.#refusal;
  }
}

const NOT_TLS_CODES: ReadonlySet<string> = new Set(["ERR_SSL_WRONG_VERSION_NUMBER", "ERR_SSL_PACKET_LENGTH_TOO_LONG"]);

const VERIFICATION_CODES = /^(UNABLE_TO_|CERT_|CRL_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_|INVALID_|PATH_|ERR_TLS_CERT_)/;

/** Of these the trusted authorities are to blame: the right one is not among them. */
const UNKNOWN_SIGNER = /^(UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/;

function handshake(options: ConnectionOptions): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error("the connection ended during the TLS handshake"));
    const socket = tlsConnect(options, () => {
      socket.off("close", ended);
      resolve(socket);
    });
    // Stays: an error after the handshake belongs to grpc-js, and rejecting again does nothing.
    socket.on("error", reject);
    socket.once("close", ended);
  });
}
