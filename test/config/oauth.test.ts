import assert from "node:assert/strict";
import { test } from "node:test";
import { ConfigurationError, configurationFrom, type Mistake, parseConfiguration } from "../../server/config.ts";

const PROFILE = "name: plant, issuer: https://id.example, audience: gatehouse";

function mistakes(oauth: string): readonly Mistake[] {
  try {
    parseConfiguration(`authentication:\n  oauth: ${oauth}`, "/etc/gatehouse/gatehouse.yaml");
  } catch (error) {
    assert.ok(error instanceof ConfigurationError, String(error));
    return error.errors;
  }
  return [];
}

/** One profile, beside or in place of a good one's keys; where the mistake is, and what its message says. */
const PROFILES: readonly [profile: string, key: string, message: RegExp][] = [
  ["issuer: https://id.example, audience: g", "name", /is missing/],
  ["name: plant, audience: g", "issuer", /is missing|must be a text/],
  ["name: plant, issuer: https://id.example", "audience", /is missing/],
  ["name: 1st, issuer: https://id.example, audience: g", "name", /must be a word/],
  ["name: 'a,b', issuer: https://id.example, audience: g", "name", /must be a word/],
  ["name: LDAP, issuer: https://id.example, audience: g", "name", /another authority/],
  ["name: file, issuer: https://id.example, audience: g", "name", /another authority/],
  ["name: plant, issuer: http://id.example, audience: g", "issuer", /https; http is for this machine/],
  ["name: plant, issuer: 'https://u:p@id.example', audience: g", "issuer", /https/],
  ["name: plant, issuer: 'http://127.0.0.1.evil.example', audience: g", "issuer", /https/],
  ["name: plant, issuer: 'https://id.example?tenant=1', audience: g", "issuer", /without query/],
  ["name: plant, issuer: id.example, audience: g", "issuer", /https/],
  [`${PROFILE}, role: server`, "role", /resource-server or client/],
  [`${PROFILE}, jwks: http://id.example/jwks`, "jwks", /must be a URL with https/],
  [
    `${PROFILE}, introspection: http://id.example, clientId: g, clientSecretFile: s`,
    "introspection",
    /must be a URL with https/,
  ],
  [`${PROFILE}, introspection: discovery, clientSecretFile: s`, "clientId", /needed for introspection/],
  [`${PROFILE}, introspection: discovery, clientId: g`, "clientSecretFile", /needed for introspection/],
  [`${PROFILE}, clientSecretFile: s`, "clientSecretFile", /introspection, which is not configured/],
  [
    `${PROFILE}, role: client, introspection: discovery, clientId: g, clientSecretFile: s`,
    "introspection",
    /for role resource-server/,
  ],
  [`${PROFILE}, userinfo: discovery`, "userinfo", /for role client/],
  [`${PROFILE}, role: client, requiredScopes: [read]`, "requiredScopes", /ID tokens have no scopes/],
  [`${PROFILE}, requiredClaims: { a: [b] }`, "requiredClaims.a", /text, a number, true or false/],
  [`${PROFILE}, roles: { operators: ['No role'] }`, "roles.operators.0", /role name/],
  [`${PROFILE}, leeway: 30`, "leeway", /unit/],
  [`${PROFILE}, algorithm: none`, "algorithm", /unknown key/],
];
for (const [profile, key, message] of PROFILES)
  test(`a profile { ${profile.slice(0, 80)} } is refused for its ${key}`, () => {
    const [first, ...others] = mistakes(`{ enabled: true, profiles: [{ ${profile} }] }`);
    assert.equal(first?.path, `authentication.oauth.profiles.0.${key}`);
    assert.equal(first.line, 2);
    assert.match(first.message, message);
    assert.deepEqual(others, []);
  });

test("profiles that nobody could tell apart are refused at the second", () => {
  const paths = (profiles: string) => mistakes(`{ profiles: [${profiles}] }`).map(({ path }) => path);
  const at = "authentication.oauth.profiles.1";
  const other = PROFILE.replace("plant", "other");
  assert.deepEqual(paths(`{ ${PROFILE} }, { ${PROFILE}, role: client }`), [`${at}.name`]);
  assert.deepEqual(paths(`{ ${PROFILE} }, { ${other} }`), [`${at}.audience`]);
  assert.deepEqual(paths(`{ ${PROFILE} }, { ${other}, role: client }`), []);
  assert.deepEqual(paths(`{ ${PROFILE} }, { ${other.replace("gatehouse", "line-2")} }`), []);
});

test("the default profile must be one, and a scheme that is switched on needs a profile", () => {
  const told = (oauth: string) => mistakes(oauth).map(({ path, message }) => `${path}: ${message}`);
  assert.deepEqual(told(`{ defaultProfile: plan, profiles: [{ ${PROFILE} }] }`), [
    "authentication.oauth.defaultProfile: is the name of no profile below",
  ]);
  assert.deepEqual(told("{ enabled: true }"), [
    "authentication.oauth.profiles: needs at least one profile, or nobody can log in",
  ]);
  assert.deepEqual(told(`{ enabled: true, defaultProfile: plant, profiles: [{ ${PROFILE} }] }`), []);
});

test("a profile is completed by its defaults, paths start at the file, and a complete one stays as it is", () => {
  const text = `authentication: { oauth: { enabled: true, profiles: [{ ${PROFILE}, jwks: keys.json }] } }`;
  const configuration = parseConfiguration(text, "/etc/gatehouse/gatehouse.yaml");
  const [profile] = configuration.authentication.oauth.profiles;
  assert.deepEqual(profile, {
    name: "plant",
    role: "resource-server",
    issuer: "https://id.example",
    audience: "gatehouse",
    usernameClaim: "sub",
    rolesClaim: "groups",
    roles: {},
    requiredScopes: [],
    requiredClaims: {},
    type: "at+jwt",
    leeway: 30_000,
    jwks: "/etc/gatehouse/keys.json",
    introspection: null,
    userinfo: null,
    clientId: null,
    clientSecretFile: null,
    authorities: null,
    endOnExpiry: true,
  });
  assert.deepEqual(configurationFrom(configuration), configuration);
});

test("an issuer stays as it was written, to the last slash, and this machine may speak http", () => {
  const issuerOf = (issuer: string) =>
    parseConfiguration(`authentication: { oauth: { profiles: [{ name: p, issuer: '${issuer}', audience: g }] } }`, null)
      .authentication.oauth.profiles[0]?.issuer;
  for (const issuer of ["https://ID.example/Realm/", "http://127.0.0.1:8080", "http://localhost:1/x", "http://[::1]:2"])
    assert.equal(issuerOf(issuer), issuer);
});
