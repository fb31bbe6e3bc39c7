/** Why a connection did not become a channel. */
export type RefusalReason =
  /** `limits.channels` is reached, and nobody has less claim to a place. */
  | "too-many-connections"
  /** `limits.channelsPerSource` is reached, and nobody of the source has less claim to a place. */
  | "too-many-connections-from-source"
  /** `limits.connectionRate` is reached. */
  | "connection-rate"
  /** Its place was given to another before it had spoken HTTP/2. */
  | "evicted"
  /** What came is no HTTP/2. */
  | "protocol"
  /** No TLS handshake, or no HTTP/2 preface after it, within `limits.handshakeTimeout`. */
  | "handshake-timeout"
  /** The client does not offer HTTP/2 by ALPN. */
  | "alpn"
  /** The listener requires a client certificate, and there is none or none of its authorities vouches for it. */
  | "client-certificate"
  /** The TLS handshake failed otherwise; the detail is OpenSSL's word for it. */
  | "tls"
  /** The client went away during the TLS handshake. */
  | "closed-early"
  /** The system could not hand the connection over, as when no file descriptors are left. */
  | "accept-failed";
