import { Client, connectivityState, Metadata } from "@grpc/grpc-js";
import type { Address } from "./address.ts";
import { Connection } from "./connection.ts";
import { Dialer, type Trust } from "./dialer.ts";
import { ConnectionFailed } from "./errors.ts";
import { onAbort } from "./waiting.ts";
import { whyUnreachable } from "./why-unreachable.ts";

const CHANNEL_OPTIONS = {
  "grpc.use_local_subchannel_pool": 1,
  "grpc.enable_retries": 0,
  // A TXT record of the name server must not choose how calls are spread, nor a proxy of the environment see them.
  "grpc.service_config_disable_resolution": 1,
  "grpc.enable_http_proxy": 0,
  "grpc.keepalive_time_ms": 30_000,
  "grpc.keepalive_timeout_ms": 10_000,
  "grpc.keepalive_permit_without_calls": 1,
  "grpc.client_idle_timeout_ms": 2 ** 31 - 1,
  "grpc.enable_channelz": 0,
};

/**
 * Connects once.
 * @throws {ConnectionFailed} `unreachable`, `untrusted`, `timeout` or `aborted`
 */
export function openConnection(
  address: Address,
  trust: Trust,
  timeoutMs: number,
  signals: readonly AbortSignal[],
): Promise<Connection> {
  const dialer = new Dialer(address, trust);
  const client = new Client(address.target, dialer, CHANNEL_OPTIONS);
  const channel = client.getChannel();
  return new Promise((resolve, reject) => {
    let settled = false;
    const settle = (): boolean => {
      if (settled) return false;
      settled = true;
      clearTimeout(timer);
      release();
      dialer.seal();
      return true;
    };
    const fail = (error: ConnectionFailed) => {
      if (!settle()) return;
      client.close();
      dialer.drop(0);
      reject(error);
    };
    const look = () => {
      if (settled) return;
      const state = channel.getConnectivityState(true);
      if (state === connectivityState.READY) {
        settle();
        return resolve(new Connection(client, address, dialer));
      }
      if (state === connectivityState.TRANSIENT_FAILURE) return void whyNot(client, address, dialer).then(fail);
      channel.watchConnectivityState(state, Number.POSITIVE_INFINITY, look);
    };
    const timer = setTimeout(
      () => fail(new ConnectionFailed("timeout", `${address.text} did not answer within ${timeoutMs} ms`)),
      timeoutMs,
    );
    // Not at once: a signal that has aborted already calls back before `release` is there.
    const release = onAbort(signals, (aborted) =>
      queueMicrotask(() => fail(new ConnectionFailed("aborted", "connecting was given up", aborted.reason))),
    );
    look();
  });
}

/** grpc-js tells only calls why there is no connection, so one is made that cannot leave. */
function whyNot(client: Client, address: Address, dialer: Dialer): Promise<ConnectionFailed> {
  if (dialer.refusal) return Promise.resolve(dialer.refusal);
  dialer.seal();
  return new Promise((resolve) => {
    const nothing = () => Buffer.alloc(0);
    client.makeUnaryRequest("/", nothing, nothing, undefined, new Metadata(), {}, (error) => {
      const why = whyUnreachable(error?.details ?? "");
      resolve(new ConnectionFailed("unreachable", `no connection to ${address.text}: ${why}`, error));
    });
  });
}
