import { startGateway } from "../support/gateway.ts";

// A gateway in a process of its own, which no test runner keeps from dying. Ends when its standard input does.
const gateway = await startGateway({ accounts: [{ name: "alice", password: "right" }] });
process.stdin.on("end", () => void gateway[Symbol.asyncDispose]()).resume();
console.log(gateway.address);
