import type { Socket } from "node:net";
import { type DetailedPeerCertificate, TLSSocket } from "node:tls";
import type { PresentedCertificate } from "../core/ports.ts";

/** More certificates than any chain has: what a client sends beyond them is left out. */
const LONGEST_CHAIN = 16;

/** What a client showed in its handshake; `undefined` without TLS, and where it showed nothing. */
export function presentedCertificate(socket: Socket): PresentedCertificate | undefined {
  if (!(socket instanceof TLSSocket) || socket.destroyed) return undefined;
  const chain: Buffer[] = [];
  let next: Partial<DetailedPeerCertificate> | undefined = socket.getPeerCertificate(true);
  while (next?.raw !== undefined && chain.length < LONGEST_CHAIN) {
    chain.push(next.raw);
    // A root is its own issuer.
    next = next.issuerCertificate === next ? undefined : next.issuerCertificate;
  }
  if (chain.length === 0) return undefined;
  return { chain, fault: socket.authorized ? undefined : String(socket.authorizationError) };
}
