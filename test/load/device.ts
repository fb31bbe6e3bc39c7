import { Server, ServerCredentials, type ServerUnaryCall, type sendUnaryData } from "@grpc/grpc-js";
import { Arp } from "#proto/messages.js";
import { IDataAccessService, PasswordAuthenticationService, SessionService } from "#proto/services.js";

const { DataAccessError } = Arp.Plc.Gds.Services.Grpc;

/** A server that opens sessions and knows variables, as a gateway with a device behind it does. */
export interface Device extends AsyncDisposable {
  readonly address: string;
  /** Tokens that variables were read with. */
  readonly tokens: ReadonlySet<string>;
}

type Call<Request> = ServerUnaryCall<Request, unknown>;

/** @param variables port names and what they hold, as whole numbers */
export async function startDevice(variables: Readonly<Record<string, number>>): Promise<Device> {
  const tokens = new Set<string>();
  let lastToken = 0;
  const server = new Server();
  server.addService(PasswordAuthenticationService, {
    createSession: (_: Call<unknown>, done: sendUnaryData<unknown>) =>
      done(null, { error: 0, securityToken: ++lastToken, session: { username: "alice", roles: [] } }),
    renewSession: (_: Call<unknown>, done: sendUnaryData<unknown>) => done(null, {}),
    changePassword: (_: Call<unknown>, done: sendUnaryData<unknown>) => done(null, {}),
  });
  server.addService(SessionService, {
    closeSession: (_: Call<unknown>, done: sendUnaryData<unknown>) => done(null, {}),
    watchSession: () => {},
  });
  server.addService(IDataAccessService, {
    readSingle: ({ request, metadata }: Call<{ portName: string }>, done: sendUnaryData<unknown>) => {
      tokens.add(String(metadata.get("security-token")));
      const value = variables[request.portName];
      const item =
        value === undefined ? { Error: DataAccessError.DAE_NotExists } : { Value: { TypeCode: 8, Int32Value: value } };
      done(null, { _ReturnValue: item });
    },
  });
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    ),
  );
  return {
    address: `127.0.0.1:${port}`,
    tokens,
    [Symbol.asyncDispose]: async () => server.forceShutdown(),
  };
}
