import { isSecureUrl } from "../../core/secure-url.ts";
import { ProviderError } from "./provider-error.ts";

const LONGEST = 2_048;

/**
 * An endpoint that a provider names. One that is reached by https must not send us to plain http on our own machine.
 * @throws {ProviderError} `rejected`
 */
export function endpointOf(document: Readonly<Record<string, unknown>>, name: string, issuer: string): string {
  const url = document[name];
  // It stands in log lines.
  if (isSecureUrl(url) && url.length <= LONGEST && (url.startsWith("https:") || issuer.startsWith("http:")))
    return new URL(url).href;
  throw new ProviderError("rejected", `the discovery document of ${issuer} has no usable ${name}`);
}
