import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { ConfigurationInput } from "../../server/index.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { PEOPLE, SERVICE, TestDirectory } from "./support/directory.ts";

const PASSWORD = "correct horse battery";
const NONE = 0;
const INVALID_CREDENTIALS = 1;
const TRY_AGAIN_LATER = 5;

type Ldap = NonNullable<NonNullable<ConfigurationInput["authentication"]>["ldap"]>;

let directory: TestDirectory;

before(async () => {
  directory = await TestDirectory.start([
    { name: "alice", password: PASSWORD, groups: ["engineers", "viewers"] },
    { name: "admin", password: "the directory's admin" },
  ]);
});
after(() => directory[Symbol.asyncDispose]());

const ROLES = { engineers: ["Engineer"], viewers: ["Viewer"] };

const searching = (at: TestDirectory, more: Ldap = {}): Ldap => ({
  servers: [at.tlsUrl],
  authorities: at.authorities,
  bindDn: SERVICE.dn,
  bindPasswordFile: at.passwordFile,
  baseDn: PEOPLE,
  roles: ROLES,
  ...more,
});

async function gatewayWith(ldap: Ldap, authentication: object = {}): Promise<TestGateway> {
  return await startGateway({
    accounts: [{ name: "frank", password: PASSWORD, roles: ["Viewer"] }],
    configuration: { authentication: { ldap, ...authentication } },
  });
}

test("a user of the directory logs in over LDAPS with the roles of his groups", async () => {
  await using house = await gatewayWith(searching(directory));
  using client = new RawClient(house.address);
  const { error, session } = await client.login("Alice", PASSWORD);
  assert.equal(error, NONE);
  assert.deepEqual([session?.username, session?.authority, session?.scheme], ["alice", "ldap", "password"]);
  assert.deepEqual(session?.roles, ["Engineer", "Viewer"]);
});
