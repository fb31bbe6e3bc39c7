import type { ForwardedRoute } from "../transport/route.ts";
import type { Device } from "./device.ts";

/** All devices behind the gateway. Where two serve the same method, the one that is named first in the configuration does. */
export class Devices {
  readonly all: readonly Device[];

  constructor(all: readonly Device[]) {
    this.all = all;
  }

  /** Who serves a path, `/package.Service/Method`. */
  get(path: string): ForwardedRoute | undefined {
    for (const { routes } of this.all) {
      const route = routes.get(path);
      if (route !== undefined) return route;
    }
    return undefined;
  }

  /** Somebody who may ask named a method that nobody serves: it may be new. */
  askSoon(): void {
    for (const device of this.all) device.askSoon();
  }

  /** Every service of a device, and whether the device is there. */
  health(): ReadonlyMap<string, boolean> {
    const health = new Map<string, boolean>();
    for (const { routes, isUp } of this.all)
      for (const service of routes.services) if (!health.has(service)) health.set(service, isUp);
    return health;
  }

  close(): void {
    for (const device of this.all) device.close();
  }
}
