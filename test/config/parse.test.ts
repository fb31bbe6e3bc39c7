import assert from "node:assert/strict";
import { resolve } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { ConfigurationError, type Mistake, parseConfiguration } from "../../server/config.ts";

/** The mistakes of a text, as `line:column path`, with their messages. */
function mistakes(text: string): Mistake[] {
  try {
    parseConfiguration(text, "/etc/gatehouse/gatehouse.yaml");
  } catch (error) {
    assert.ok(error instanceof ConfigurationError, String(error));
    return [...error.errors];
  }
  return [];
}

const placeOf = ({ line, column, path }: Mistake) => `${line}:${column} ${path}`;

const ldap = (keys: string) => `authentication: { ldap: { ${keys} } }`;

/** Text, where the mistake is, and what its message says. */
const fencing = (rule: string) => `failover: { enabled: true }\npolicy: { fencing: [{ ${rule} }] }`;

const REFUSED: readonly [text: string, place: string, message: RegExp][] = [
  ["sesions: {}", "1:1 sesions", /unknown key; did you mean sessions\?/],
  ["sessions:\n  capacty: 3", "2:3 sessions.capacty", /did you mean capacity\?/],
  ["colour: red", "1:1 colour", /^unknown key$/],
  ["sessions:\n  idleTimeout: 20", "2:16 sessions.idleTimeout", /unit, such as 500ms/],
  ["sessions: { idleTimeout: 0s }", "1:26 sessions.idleTimeout", /must be 1ms or more/],
  ["sessions: { idleTimeout: -1s }", "1:26 sessions.idleTimeout", /unit/],
  ["sessions: { idleTimeout: 99999999999d }", "1:26 sessions.idleTimeout", /century/],
  ["limits: { maxMessage: 4MB }", "1:23 limits.maxMessage", /size such as 16KiB/],
  ["limits: { channels: 1.5 }", "1:21 limits.channels", /whole number/],
  ["limits: { channels: 0 }", "1:21 limits.channels", /1 or more/],
  ["limits: none", "1:9 limits", /section of keys/],
  ["sessions: { duplicates: rejct }", "1:25 sessions.duplicates", /allow or reject; did you mean reject\?/],
  ["sessions: { capacity: 4, reservedForAdministrators: 5 }", "1:53 sessions.reservedForAdministrators", /not be more/],
  ["listen: []", "1:9 listen", /at least one/],
  ["listen: [{}]", "1:10 listen.0.address", /is missing/],
  ["listen: [{ address: 127.0.0.1 }]", "1:21 listen.0.address", /host:port/],
  ["listen: [{ address: '127.0.0.1:70000' }]", "1:21 listen.0.address", /above 65535/],
  ["listen: [{ address: '::1:80' }]", "1:21 listen.0.address", /\[IPv6\]:port/],
  ["listen: [{ address: '[::1:80' }]", "1:21 listen.0.address", /\[IPv6\]:port/],
  ["listen: [{ address: '[::g]:80' }]", "1:21 listen.0.address", /IPv6/],
  ["listen: [{ address: '300.1.1.1:80' }]", "1:21 listen.0.address", /no valid host/],
  ["listen: [{ address: ':80' }]", "1:21 listen.0.address", /0\.0\.0\.0/],
  ["listen: [{ address: 'unix:' }]", "1:21 listen.0.address", /path of a socket/],
  [`listen: [{ address: 'unix:/${"x".repeat(107)}' }]`, "1:21 listen.0.address", /107 bytes/],
  [
    "listen:\n  - { address: 0.0.0.0:1, plaintext: true }",
    "2:38 listen.0.plaintext",
    /refused on 0\.0\.0\.0:1: only loopback/,
  ],
  ["listen: [{ address: '[::]:1', plaintext: true }]", "1:42 listen.0.plaintext", /\[::\]:1/],
  ["listen: [{ address: 'gateway.example:1', plaintext: true }]", "1:53 listen.0.plaintext", /gateway\.example:1/],
  ["listen:\n - address: a:1\n - address: A:1", "3:13 listen.1.address", /already listened on/],
  ["listen: [{ address: a:1, mode: '0660' }]", "1:32 listen.0.mode", /unix sockets only/],
  ["listen: [{ address: 'unix:a', plaintext: true, mode: 0660 }]", "1:54 listen.0.mode", /in quotes/],
  ["listen: [{ address: a:1, tls: { certificate: c } }]", "1:31 listen.0.tls", /belong together/],
  ["listen: [{ address: a:1, tls: { passphraseFile: p } }]", "1:49 listen.0.tls.passphraseFile", /none is given/],
  [
    "listen: [{ address: a:1, tls: { clientCertificates: require } }]",
    "1:53 listen.0.tls.clientCertificates",
    /needs clientAuthorities/,
  ],
  ["listen: [{ address: 'localhost:1', plaintext: true, tls: {} }]", "1:58 listen.0.tls", /either tls or plaintext/],
  ["penalties: { schedule: [] }", "1:24 penalties.schedule", /not be empty/],
  ["penalties: { schedule: [1s, 0s] }", "1:29 penalties.schedule.1", /1ms or more/],
  ["authentication: { order: [file, file] }", "1:26 authentication.order", /twice/],
  ["authentication: { order: [ldap] }", "1:26 authentication.order", /nobody could log in/],
  [ldap("servers: [ldap://d.example], baseDn: o=x"), "1:37 authentication.ldap.servers.0", /in the clear/],
  [ldap("servers: [https://d], baseDn: o=x"), "1:37 authentication.ldap.servers.0", /ldaps:\/\/host/],
  [ldap("servers: ['ldaps://d:99999'], baseDn: o=x"), "1:37 authentication.ldap.servers.0", /above 65535/],
  [ldap("servers: [ldaps://d]"), "1:19 authentication.ldap.baseDn", /where users are/],
  [ldap("bindDn: cn=g"), "1:19 authentication.ldap.bindPasswordFile", /belong together/],
  [ldap("bindPasswordFile: p"), "1:19 authentication.ldap.bindDn", /belong together/],
  [ldap("userFilter: 'uid={0}'"), "1:39 authentication.ldap.userFilter", /a filter in parentheses/],
  [ldap("userFilter: '(uid=x)'"), "1:39 authentication.ldap.userFilter", /with \{0\}/],
  [ldap("userFilter: '(uid=*{0}*)'"), "1:19 authentication.ldap.nameAttribute", /no attribute/],
  [ldap("userDn: 'uid=x,o=y'"), "1:35 authentication.ldap.userDn", /distinguished name/],
  [ldap("userDn: 'uid={0}', baseDn: o=x"), "1:35 authentication.ldap.userDn", /one of the two/],
  [ldap("groupFilter: '(member=x)'"), "1:40 authentication.ldap.groupFilter", /\{1\}/],
  [
    "authentication: { order: [ldap, file], ldap: { servers: [ldaps://d], userDn: 'uid={0},o=y' } }",
    "1:26 authentication.order",
    /put file first/,
  ],
  ["policy: { roles: { 1x: ['*'] } }", "1:24 policy.roles.1x", /a letter, then/],
  ["policy: { anonymous: ['Service.Method'] }", "1:23 policy.anonymous.0", /Service\/Method/],
  ["policy: { fencing: [{ group: g, methods: ['*'] }] }", "1:20 policy.fencing", /failover\.enabled is false/],
  [fencing("group: a/b, methods: ['*']"), "2:30 policy.fencing.0.group", /without slashes/],
  [fencing("group: g, methods: []"), "2:42 policy.fencing.0.methods", /not be empty/],
  [fencing("group: g, methods: [S.M]"), "2:43 policy.fencing.0.methods.0", /Service\/Method/],
  [fencing("group: g, methods: ['grpc.health.v1.Health/*']"), "2:43 policy.fencing.0.methods.0", /never fenced/],
  [
    fencing("group: g, methods: [gatehouse.failover.v1.FailoverService/Heartbeat]"),
    "2:43 policy.fencing.0.methods.0",
    /nobody could become Primary/,
  ],
  [
    "upstreams: [{ name: d, address: 'unix:/d' }, { name: d, address: 'unix:/e' }]",
    "1:54 upstreams.1.name",
    /name of another upstream/,
  ],
  [
    "upstreams: [{ name: d, address: 'unix:/d', services: [no-name] }]",
    "1:55 upstreams.0.services.0",
    /full name of a service/,
  ],
  [
    "upstreams: [{ name: d, address: 'h:1', tls: { certificate: c.crt } }]",
    "1:40 upstreams.0.tls.key",
    /give both or neither/,
  ],
  [
    "upstreams: [{ name: d, address: 'h:1', reflection: all }]",
    "1:52 upstreams.0.reflection",
    /off, session or anonymous/,
  ],
  ["failover: { timeoutRange: [1h, 1m] }", "1:27 failover.timeoutRange", /shortest timeout first/],
  ["log: { pretty: yes }", "1:16 log.pretty", /auto, true or false/],
  ["log:\n  level: info\n  level: warn", "3:3 log.level", /^stands here twice \(first at line 2\)$/],
  ["log: [", "1:7 ", /./],
  ["log: *nowhere", "1:6 ", /&nowhere/],
  ["log: !secret x", "1:6 ", /tag/],
  ["a\n---\nb", "2:1 ", /multiple documents/],
  ["- log", "1:1 ", /section of keys/],
];

for (const [text, place, message] of REFUSED)
  test(`${JSON.stringify(text.slice(0, 70))} is refused where the mistake stands`, () => {
    const [first, ...others] = mistakes(text);
    assert.ok(first !== undefined, "it was accepted");
    assert.equal(placeOf(first), place);
    assert.match(first.message, message);
    assert.deepEqual(others.map(placeOf), []);
  });

test("every mistake is told at once, in the order of the file", () => {
  const text = [
    "listen:",
    "  - { address: 192.0.2.1:1, plaintext: true, colour: red }",
    "  - { address: nowhere }",
    "sessions:",
    "  capacity: 1",
    "  reservedForAdministrators: 2",
    "  perUser: many",
    "upstreams: [{ name: 3 }]",
    "log: { level: loud }",
    "log: {}",
  ].join("\n");
  assert.deepEqual(mistakes(text).map(placeOf), [
    "2:40 listen.0.plaintext",
    "2:46 listen.0.colour",
    "3:16 listen.1.address",
    "6:30 sessions.reservedForAdministrators",
    "7:12 sessions.perUser",
    "8:13 upstreams.0.address",
    "8:21 upstreams.0.name",
    "9:15 log.level",
    "10:1 log",
  ]);
});

test("a section that stands twice hides no mistake of either", () => {
  const text = "sessions:\n  capacty: 1\n  perUser: 0\n\nsessions:\n  idleTimout: 3s\n  perUser: 4";
  assert.deepEqual(
    mistakes(text).map((mistake) => `${placeOf(mistake)}: ${mistake.message}`),
    [
      "2:3 sessions.capacty: unknown key; did you mean capacity?",
      "3:12 sessions.perUser: must be 1 or more",
      "5:1 sessions: stands here twice (first at line 1)",
      "6:3 sessions.idleTimout: unknown key; did you mean idleTimeout?",
      "7:3 sessions.perUser: stands here twice (first at line 3)",
    ],
  );
});

test("the message lists every mistake as file, line, column and key", () => {
  assert.throws(
    () => parseConfiguration("sesions: 1\nnotice: 2", "g.yaml"),
    new ConfigurationError(
      [
        { path: "sesions", line: 1, column: 1, message: "unknown key; did you mean sessions?" },
        { path: "notice", line: 2, column: 9, message: "must be a text" },
      ],
      "g.yaml",
    ),
  );
});

test("a key with nothing after it counts as not given", () => {
  assert.deepEqual(
    parseConfiguration("sessions:\n  # capacity: 3\nnotice:\nlisten:\n", null),
    parseConfiguration("", null),
  );
});

test("relative paths start at the file's folder, the accounts file at dataDir", () => {
  const text = "dataDir: data\nnotice: n.txt\nlisten: [{ address: 'unix:./g.sock', plaintext: true, mode: '0600' }]";
  const configuration = parseConfiguration(text, "/etc/gatehouse/gatehouse.yaml");
  assert.equal(configuration.dataDir, "/etc/gatehouse/data");
  assert.equal(configuration.accounts.file, "/etc/gatehouse/data/accounts.json");
  assert.equal(configuration.notice, "/etc/gatehouse/n.txt");
  assert.deepEqual(configuration.listen, [
    { address: "unix:/etc/gatehouse/g.sock", plaintext: true, mode: 0o600, tls: null },
  ]);
  assert.equal(parseConfiguration("", null).dataDir, resolve("gatehouse-data"));
});

test("plaintext is allowed on every spelling of loopback and on unix sockets", () => {
  const addresses = [
    "127.0.0.1:1",
    "127.1.2.3:1",
    "[::1]:1",
    "[0:0:0:0:0:0:0:1]:2",
    "[::ffff:127.0.0.1]:1",
    "localhost:1",
    "unix:s",
  ];
  for (const address of addresses)
    assert.deepEqual(mistakes(`listen: [{ address: "${address}", plaintext: true }]`), [], address);
});

test("any number of listeners may ask for a free port", () => {
  assert.deepEqual(mistakes("listen: [{ address: 127.0.0.1:0 }, { address: 127.0.0.1:0 }]"), []);
});

test("a gateway of few places reserves fewer of them unless it is told how many", () => {
  const reserved = (text: string) => parseConfiguration(text, null).sessions.reservedForAdministrators;
  assert.equal(reserved("sessions: { capacity: 1 }"), 0);
  assert.equal(reserved("sessions: { capacity: 2 }"), 1);
  assert.equal(reserved("sessions: { capacity: 3 }"), 2);
  assert.equal(reserved("sessions: { capacity: 2, reservedForAdministrators: 2 }"), 2);
});

test("clients are asked for certificates where authorities are named", () => {
  const text = "listen: [{ address: a:1, tls: { clientAuthorities: ca.crt } }, { address: a:2, tls: {} }]";
  const asked = parseConfiguration(text, null).listen.map(({ tls }) => tls?.clientCertificates);
  assert.deepEqual(asked, ["request", "none"]);
});

const words = fc.constantFrom(
  ..."listen sessions log: - [ ] { } , : 10s 4MiB &a *a !t address tls policy roles Admin * | > \n \t # ' \" ? --- null true 1 0660 __proto__ constructor".split(
    " ",
  ),
  "\n",
  "\n  ",
);

test("whatever the text, parsing gives a configuration or a ConfigurationError that places every mistake", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words, { maxLength: 40 }).map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(text, (given) => {
      const lines = given.split("\n").length;
      return mistakes(given).every(
        ({ line, column, message }) => line! >= 1 && line! <= lines + 1 && column! >= 1 && message,
      );
    }),
    { numRuns: 300 },
  );
});

test("whatever the value of a key, parsing gives a configuration or a ConfigurationError", () => {
  const keys = Object.keys(parseConfiguration("", null));
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
      mistakes(`${key}: ${JSON.stringify(value)}`);
    }),
    { numRuns: 300 },
  );
});

test("a text nested ten thousand deep is refused like any other", () => {
  assert.notEqual(mistakes("[".repeat(10_000)).length, 0);
});
