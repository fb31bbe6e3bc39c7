import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { SessionService } from "#proto/services.js";
import { startGateway } from "../support/gateway.ts";
import { decodeFile, health, reflect, reflection } from "./standard-services.ts";
import { answerOf, frame, Wire } from "./wire.ts";
import { codeOf } from "./words.ts";

const OWN = [
  "gatehouse.remoting.v1.RemotingAdapterService",
  "gatehouse.security.v1.PasswordAuthenticationService",
  "gatehouse.security.v1.SessionService",
];
const VERSIONS = ["v1", "v1alpha"];

for (const service of ["", ...OWN]) {
  test(`health of "${service}" is SERVING, without a session`, async () => {
    await using gateway = await startGateway();
    using wire = await Wire.open(gateway.address);
    const answer = await wire.call(health.check, { service });
    assert.deepEqual([answer.status, answer.response.status], ["OK", "SERVING"]);
  });
}

test("health Check of an unknown service is NOT_FOUND", async () => {
  await using gateway = await startGateway();
  using wire = await Wire.open(gateway.address);
  assert.equal((await wire.call(health.check, { service: "no.such.Service" })).status, "NOT_FOUND");
});

test("health Watch tells the state at once, SERVICE_UNKNOWN for an unknown service, and goes on", async () => {
  await using gateway = await startGateway();
  using wire = await Wire.open(gateway.address);
  for (const [service, expected] of [
    ["", "SERVING"],
    ["no.such.Service", "SERVICE_UNKNOWN"],
  ] as const) {
    const stream = wire.stream(health.watch.path);
    stream.end(frame(health.watch.requestSerialize({ service })));
    const [chunk] = await once(stream, "data", { signal: AbortSignal.timeout(5_000) });
    assert.equal(health.watch.responseDeserialize(chunk.subarray(5)).status, expected);
    assert.equal(stream.closed, false);
    stream.close();
  }
});

test("health List tells every own service", async () => {
  await using gateway = await startGateway();
  using wire = await Wire.open(gateway.address);
  const { response } = await wire.call(health.list, {});
  for (const service of ["", ...OWN]) assert.equal(response.statuses[service]?.status, "SERVING");
});

for (const version of VERSIONS) {
  test(`reflection ${version} lists the own services and the standard ones, without a session`, async () => {
    await using gateway = await startGateway();
    using wire = await Wire.open(gateway.address);
    const { listServicesResponse } = await reflect(wire, version, { listServices: "*" });
    const names = listServicesResponse?.service.map(({ name }) => name) ?? [];
    const standard = ["grpc.health.v1.Health", ...VERSIONS.map((v) => `grpc.reflection.${v}.ServerReflection`)];
    assert.deepEqual(
      [...OWN, ...standard].filter((name) => !names.includes(name)),
      [],
    );
  });

  test(`reflection ${version} lists only services that the gateway serves`, async () => {
    await using gateway = await startGateway();
    using wire = await Wire.open(gateway.address);
    const { listServicesResponse } = await reflect(wire, version, { listServices: "*" });
    for (const { name } of listServicesResponse!.service) {
      const { fileDescriptorResponse } = await reflect(wire, version, { fileContainingSymbol: name });
      const files = fileDescriptorResponse!.fileDescriptorProto.map(decodeFile);
      const services = files.flatMap((file) => file.service.map((service) => service.name));
      assert.ok(services.includes(name.split(".").at(-1)!), name);
    }
  });

  test(`reflection ${version} answers the file of a service, a method, a message and an enum`, async () => {
    await using gateway = await startGateway();
    using wire = await Wire.open(gateway.address);
    for (const symbol of ["SessionService", "SessionService.GetSession", "SessionServiceGetSessionRequest"]) {
      const { fileDescriptorResponse } = await reflect(wire, version, {
        fileContainingSymbol: `gatehouse.security.v1.${symbol}`,
      });
      const names = fileDescriptorResponse?.fileDescriptorProto.map((file) => decodeFile(file).name) ?? [];
      assert.ok(names.includes("gatehouse/security/v1/session_service.proto"), `${symbol}: ${names}`);
    }
  });

  test(`reflection ${version} answers everything that a file depends on`, async () => {
    await using gateway = await startGateway();
    using wire = await Wire.open(gateway.address);
    const known = new Map<string, string[]>();
    const wanted = ["gatehouse/security/v1/session_service.proto"];
    for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
      const { fileDescriptorResponse } = await reflect(wire, version, { fileByFilename: name });
      assert.ok(fileDescriptorResponse, name);
      for (const file of fileDescriptorResponse.fileDescriptorProto.map(decodeFile))
        known.set(file.name, file.dependency);
      wanted.push(...[...known.values()].flat().filter((dependency) => !known.has(dependency)));
    }
    assert.ok(known.has("google/protobuf/timestamp.proto"));
  });

  test(`reflection ${version} answers NOT_FOUND in the stream for an unknown symbol, and goes on`, async () => {
    await using gateway = await startGateway();
    using wire = await Wire.open(gateway.address);
    const { path, requestSerialize, responseDeserialize } = reflection(version);
    const stream = wire.stream(path);
    const ended = answerOf(stream);
    stream.write(frame(requestSerialize({ fileContainingSymbol: "no.such.Symbol" })));
    const [first] = await once(stream, "data", { signal: AbortSignal.timeout(5_000) });
    assert.equal(responseDeserialize(first.subarray(5)).errorResponse?.errorCode, 5);
    stream.end(frame(requestSerialize({ listServices: "*" })));
    const { status, body } = await ended;
    assert.equal(status, "OK");
    assert.ok(responseDeserialize(body.subarray(first.length + 5)).listServicesResponse?.service.length);
  });
}

test("reflection does not ignore security-token", async () => {
  await using gateway = await startGateway();
  using wire = await Wire.open(gateway.address);
  const ask = (token: string) => wire.call(reflection("v1"), { listServices: "*" }, { "security-token": token });
  assert.equal(codeOf(await ask("garbage")), "INVALID_ARGUMENT TOKEN_MALFORMED");
  assert.equal(codeOf(await ask("77")), "UNAUTHENTICATED SESSION_UNKNOWN");
  assert.equal((await ask("0")).status, "OK");
  assert.equal((await wire.call(SessionService.getSession, {})).status, "OK");
});
