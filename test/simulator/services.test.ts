import assert from "node:assert/strict";
import { test } from "node:test";
import { IDataAccessService, IDeviceInfoService } from "#proto/services.js";
import { CoreType, DataAccessError, int16, MAIN, TestDevice } from "./device.ts";

const { DAE_NotExists, DAE_NotAuthorized, DAE_None } = DataAccessError;

for (const [identifier, value] of [
  ["General.ArticleName", "Gatehouse Simulated Device"],
  ["General.SerialNumber", "SIM0000001"],
  ["General.Firmware.Version", "2025.0.0"],
  ["General.Hardware.Version", "01"],
] as const)
  test(`the device tells its ${identifier}`, async () => {
    await using device = await TestDevice.start();
    const { _ReturnValue } = await device.client.call(IDeviceInfoService.getItem, { identifier });
    assert.equal(_ReturnValue?.TypeCode, CoreType.CT_String);
    assert.equal(_ReturnValue?.StringValue, value);
  });

test("unknown identifiers are answered without a value, the others with theirs", async () => {
  await using device = await TestDevice.start();
  const identifiers = ["General.SerialNumber", "General.Colour", ""];
  const { _ReturnValue: items } = await device.client.call(IDeviceInfoService.getItems, { identifiers });
  assert.deepEqual(
    items.map(({ TypeCode, Value }) => [CoreType[TypeCode!], Value]),
    [
      ["CT_String", "StringValue"],
      ["CT_None", undefined],
      ["CT_None", undefined],
    ],
  );
});

test("one name that is wrong does not keep the others from being read", async () => {
  await using device = await TestDevice.start();
  const portNames = [`${MAIN}.setpoint`, `${MAIN}.nothing`, `${MAIN}.recipe.batch`];
  const { _ReturnValue: items } = await device.client.call(IDataAccessService.read, { portNames });
  assert.deepEqual(
    items.map((item) => item.Error),
    [DAE_None, DAE_NotExists, DAE_None],
  );
  assert.equal(items[0]?.Value?.Int16Value, 100);
  assert.equal(items[2]?.Value?.Uint32Value, 1_000);
});

test("what one client writes another reads, and the program sees it", async () => {
  await using device = await TestDevice.start();
  using other = device.connect();
  const data = [
    { PortName: `${MAIN}.setpoint`, Value: int16(-7) },
    { PortName: `${MAIN}.counter`, Value: { TypeCode: CoreType.CT_Uint32, Uint32Value: 1 } },
  ];
  const written = await other.call(IDataAccessService.write, { data });
  assert.deepEqual(written._ReturnValue, [DAE_None, DAE_NotAuthorized]);
  assert.equal((await device.read(`${MAIN}.setpoint`)).Value?.Int16Value, -7);
  assert.equal(device.simulator.variables.get(`${MAIN}.setpoint`), -7);
});

test("a write without data is a name of the wrong syntax", async () => {
  await using device = await TestDevice.start();
  const { _ReturnValue } = await device.client.call(IDataAccessService.writeSingle, {});
  assert.equal(DataAccessError[_ReturnValue], "DAE_PortNameSyntaxError");
});

test("the program hears of each call with its metadata, and of each write", async () => {
  await using device = await TestDevice.start();
  const metadata = { "gatehouse-user": "alice", "gatehouse-roles": "Engineer,Viewer" };
  const write = (PortName: string, value: number) =>
    device.client.call(IDataAccessService.writeSingle, { data: { PortName, Value: int16(value) } }, metadata);
  await write(`${MAIN}.setpoint`, 5);
  await write(`${MAIN}.setpoint`, 5_000);
  assert.deepEqual(
    device.calls.map(({ number, method, fault }) => [number, method, fault]),
    [
      [1, "Arp.Plc.Gds.Services.Grpc.IDataAccessService/WriteSingle", "none"],
      [2, "Arp.Plc.Gds.Services.Grpc.IDataAccessService/WriteSingle", "none"],
    ],
  );
  assert.deepEqual(
    device.writes.map(({ portName, value, error }) => [portName, value, error]),
    [
      [`${MAIN}.setpoint`, 5, "DAE_None"],
      [`${MAIN}.setpoint`, undefined, "DAE_Unspecified"],
    ],
  );
  assert.deepEqual(device.writes[1]?.call.metadata.get("gatehouse-roles"), ["Engineer,Viewer"]);
});

test("a request of more names than the device takes is refused as a whole", async () => {
  await using device = await TestDevice.start();
  const names = (length: number) => Array.from({ length }, () => `${MAIN}.counter`);
  const { _ReturnValue } = await device.client.call(IDataAccessService.read, { portNames: names(1_000) });
  assert.equal(_ReturnValue.length, 1_000);
  const data = names(1_001).map((PortName) => ({ PortName, Value: int16(1) }));
  for (const refusal of [
    await device.client.refused(IDataAccessService.read, { portNames: names(1_001) }),
    await device.client.refused(IDataAccessService.write, { data }),
    await device.client.refused(IDeviceInfoService.getItems, { identifiers: names(1_001) }),
  ]) {
    assert.equal(refusal.status, "INVALID_ARGUMENT");
    assert.match(refusal.message, /1001 names or values in one message; the device takes 1000/);
  }
  assert.deepEqual(device.writes, []);
});
