/**
 * Why a provider's answer cannot be had: it says nothing, it says that it fails, it says what cannot be used, or it was
 * not asked since too many wait for it.
 */
export type ProviderFault = "silent" | "failing" | "rejected" | "busy";

/** The provider's fault, or ours, never the client's. The message goes to the log; it holds no token and no secret. */
export class ProviderError extends Error {
  readonly fault: ProviderFault;

  constructor(fault: ProviderFault, message: string) {
    super(message);
    this.name = "ProviderError";
    this.fault = fault;
  }
}
