import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { ProcessOptions } from "./measured-process.ts";
import { cpuMsOf } from "./process-time.ts";
import { TemporaryFolder } from "./temporary-folder.ts";

/** Debian puts it where only root looks for commands. */
const COMMAND = existsSync("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx";
export const HOW_TO_GET_NGINX = "apt-get install nginx-light";
const READY_MS = 5_000;

/** Whether this machine has an nginx that can be compared with. */
export const hasNginx = (): boolean => spawnSync(COMMAND, ["-v"]).status === 0;

/** What it passes on, and what its auth_request lets through. */
export interface NginxOptions extends Pick<ProcessOptions, "wrap"> {
  /** Path of the device's unix socket. */
  device: string;
  /** The one value of `security-token` that its auth_request accepts. */
  token: number;
}

/**
 * An nginx of our own, one process with a configuration and folder of its own, that passes gRPC on to a device: on one port as it
 * comes, on another after an auth_request. That asks nobody but nginx itself, which is as cheap as it can be.
 */
export class Nginx implements AsyncDisposable {
  readonly plainPort: number;
  readonly checkedPort: number;
  readonly #child: ChildProcess;
  readonly #folder: TemporaryFolder;

  private constructor(child: ChildProcess, folder: TemporaryFolder, [plain = 0, checked = 0]: readonly number[]) {
    this.#child = child;
    this.#folder = folder;
    this.plainPort = plain;
    this.checkedPort = checked;
  }

  static async start({ device, token, wrap = (command) => command }: NginxOptions): Promise<Nginx> {
    const folder = await TemporaryFolder.make();
    const ports = await freePorts(2);
    const file = join(folder.path, "nginx.conf");
    await writeFile(file, configuration({ folder: folder.path, device, token, ports }));
    const [command = "", ...args] = wrap([COMMAND, "-p", folder.path, "-e", "stderr", "-c", file]);
    const child = spawn(command, args, { stdio: ["ignore", "ignore", "inherit"] });
    const nginx = new Nginx(child, folder, ports);
    try {
      await nginx.#answers();
    } catch (error) {
      await nginx[Symbol.asyncDispose]();
      throw error;
    }
    return nginx;
  }

  /** CPU time so far, in ms. */
  cpuMs(): number {
    return cpuMsOf(this.#child.pid!);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#isGone) {
      const gone = once(this.#child, "exit");
      this.#child.kill("SIGKILL");
      await gone;
    }
    await this.#folder[Symbol.asyncDispose]();
  }

  get #isGone(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** nginx does not start where another has one of its ports. */
  async #answers(): Promise<void> {
    const until = performance.now() + READY_MS;
    for (;;) {
      if (this.#isGone) throw new Error("nginx ended at its start: it said why above");
      if (await isListening(this.checkedPort)) return;
      if (performance.now() > until) throw new Error(`nginx does not listen after ${READY_MS} ms`);
      await sleep(20);
    }
  }
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect({ host: "127.0.0.1", port });
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Ports that nobody has right now: nginx cannot look for one itself. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  return ports;
}

interface Values {
  folder: string;
  device: string;
  token: number;
  ports: readonly number[];
}

/** One process, no log, connections kept at both sides, nothing limited. */
const configuration = ({ folder, device, token, ports: [plain, checked] }: Values): string => `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr error;
events { worker_connections 4096; multi_accept on; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  keepalive_requests 1000000000;
  keepalive_timeout 1h;
  http2_max_concurrent_streams 1000;
  tcp_nodelay on;
  upstream device {
    server unix:${device};
    keepalive 512;
    keepalive_requests 1000000000;
    keepalive_timeout 1h;
  }
  server {
    listen 127.0.0.1:${plain} http2 backlog=1024;
    location / { grpc_pass grpc://device; }
  }
  server {
    listen 127.0.0.1:${checked} http2 backlog=1024;
    location / {
      auth_request /check;
      grpc_pass grpc://device;
    }
    location = /check {
      internal;
      if ($http_security_token != "${token}") { return 401; }
      return 204;
    }
  }
}
`;
