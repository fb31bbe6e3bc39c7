import { nearest } from "../../server/config/nearest.ts";
import { type MethodName, written } from "./method-name.ts";

/** More names are listed in no message. */
const MOST_NAMES = 12;

/** What to say of a method that its service has not. */
export function unknownMethod(name: MethodName, methods: readonly string[]): string {
  const meant = nearest(name.method, methods);
  const hint =
    meant === undefined
      ? `it has ${listed(methods)}`
      : `did you mean ${written({ service: name.service, method: meant })}?`;
  return `${name.service} has no method ${name.method}: ${hint}`;
}

/** What to say of a service that reflection does not know. */
export function unknownService(name: MethodName, services: readonly string[]): string {
  const hint = meantMethod(name, services) ?? `there are ${listed(services)}`;
  return `no service ${name.service} is known here: ${hint}`;
}

/** What somebody most likely meant who named a method of no service that is known; `undefined` where nothing is near. */
export function meantMethod(name: MethodName, services: readonly string[]): string | undefined {
  const dotted = `${name.service}.${name.method}`;
  if (services.includes(dotted))
    return `${dotted} is a service, name one of its methods; "gatehouse call --list ${dotted}" shows them`;
  const meant = meantService(name.service, services);
  return meant === undefined ? undefined : `did you mean ${written({ service: meant, method: name.method })}?`;
}

/** By the whole name, or by the last part where somebody left out the package or took another. */
function meantService(given: string, services: readonly string[]): string | undefined {
  const whole = nearest(given, services);
  if (whole !== undefined) return whole;
  const last = nearest(lastPart(given), services.map(lastPart));
  return services.find((service) => lastPart(service) === last);
}

const lastPart = (service: string) => service.slice(service.lastIndexOf(".") + 1);

function listed(names: readonly string[]): string {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  return names.length === 0 ? "none" : `${names.slice(0, MOST_NAMES).join(", ")}${more}`;
}
