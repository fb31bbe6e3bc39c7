/** As much of `oidc-provider`, which brings no types, as the tests use. */
declare module "oidc-provider" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  interface Grant {
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
  }

  interface Stored {
    save(): Promise<string>;
    destroy(): Promise<void>;
  }

  interface Model<T, Fields = object> {
    new (fields: Fields): T;
    find(value: string): Promise<T | undefined>;
  }

  export class Provider {
    constructor(issuer: string, configuration: object);
    readonly Client: { find(id: string): Promise<object | undefined> };
    readonly Grant: Model<Grant, { accountId: string; clientId: string }>;
    readonly AuthorizationCode: Model<Stored>;
    readonly AccessToken: Model<Stored>;
    readonly ClientCredentials: Model<Stored>;
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
  }
}
