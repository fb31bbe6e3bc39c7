import { join } from "node:path";
import { openRestAuthentication, type RestAuthenticationParts } from "./compose-failover-authentication.ts";
import type { Configuration } from "./config.ts";
import type { Failover } from "./failover/failover.ts";
import { restTls } from "./failover-outlook.ts";
import type { ListeningAddress, LogLevel } from "./gateway.ts";
import { packageVersion } from "./package-version.ts";
import { RestServer } from "./rest/rest-server.ts";
import { watchFiles } from "./storage/watch.ts";
import { ConnectionCounts } from "./transport/connection-limits.ts";
import { openListener } from "./transport/listener.ts";
import { ensureSelfSigned } from "./transport/self-signed.ts";
import { SourceRate } from "./transport/source-rate.ts";
import { HTTP1 } from "./transport/tls-server.ts";

export interface RestParts extends RestAuthenticationParts {
  failover: Failover;
  logLevel: LogLevel | undefined;
}

/** The REST API of client failover, listening. */
export interface OpenedRest {
  readonly address: ListeningAddress;
  /** Accepts no more; running requests get `graceMs`. Called again, it ends at once what is left. */
  drain(graceMs: number): Promise<void>;
}

/**
 * Opens the REST API of client failover.
 * @throws {RangeError} for files that cannot be used
 * @throws {Error} of the system, such as one with code `EADDRINUSE`
 */
export async function openRest(configuration: Configuration, parts: RestParts): Promise<OpenedRest> {
  const { clock, emit, failover, logLevel } = parts;
  const { limits, failover: wanted } = configuration;
  const { authentication, close } = await openRestAuthentication(configuration, parts);
  const starting = RestServer.start({
    failover,
    authentication,
    rate: new SourceRate(wanted.requestRate, clock),
    limits: { headersTimeoutMs: limits.handshakeTimeout, requestTimeoutMs: limits.requestTimeout },
    clock,
    emit,
    logLevel,
    version: packageVersion(),
  });
  const server = await starting.catch((error) => {
    close();
    throw error;
  });
  const end = async (graceMs: number) => {
    await server.drain(graceMs);
    close();
  };
  try {
    const tls = restTls(configuration);
    if (tls.selfSigned) {
      const made = await ensureSelfSigned(join(configuration.dataDir, "tls"));
      if (made.created) emit({ event: "certificate.created", file: made.certificate, fingerprint: made.fingerprint });
    }
    const { selfSigned: _, passphraseFile, clientAuthorities, ...files } = tls;
    const listener = await openListener(
      {
        address: wanted.listen,
        tls: {
          ...files,
          ...(passphraseFile !== null && { passphraseFile }),
          ...(clientAuthorities !== null && { clientAuthorities }),
        },
      },
      {
        rate: new SourceRate(limits.connectionRate, clock),
        counts: new ConnectionCounts({ channels: wanted.connections, channelsPerSource: wanted.connectionsPerSource }),
        handshakeTimeoutMs: limits.handshakeTimeout,
        clock,
        emit,
        watch: watchFiles,
        protocol: HTTP1,
        onConnection: (connection) => server.accept(connection),
      },
    );
    const { address, port, security, fingerprint } = listener;
    emit({
      event: "gateway.listening",
      protocol: "rest",
      address,
      ...(port !== undefined && { port }),
      security,
      ...(fingerprint !== undefined && { fingerprint }),
    });
    return {
      address: listener,
      drain: async (graceMs) => {
        const closed = listener.close();
        await end(graceMs);
        await closed;
      },
    };
  } catch (error) {
    await end(0);
    throw error;
  }
}
