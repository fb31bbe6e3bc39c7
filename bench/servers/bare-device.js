// A device on a unix socket that does nothing but answer every call when its request has ended: raw HTTP/2, no gRPC library, so
// that it is never what is measured. Its argument is the socket's path. Asked "calls", it tells how many it has answered.
import { createServer } from "node:http2";

/** As large as one value of the data access service. */
const MESSAGE_BYTES = 24;
const answer = Buffer.concat([Buffer.of(0, 0, 0, 0, MESSAGE_BYTES), Buffer.alloc(MESSAGE_BYTES, 8)]);
const headers = { ":status": 200, "content-type": "application/grpc" };
const options = { waitForTrailers: true, sendDate: false };
const trailers = { "grpc-status": "0" };

let calls = 0;

function answerNow() {
  if (this.destroyed || this.closed) return;
  calls++;
  this.respond(headers, options);
  this.once("wantTrailers", sendTrailers);
  this.end(answer);
}

function sendTrailers() {
  this.sendTrailers(trailers);
}

const server = createServer();
server.on("stream", (stream) => {
  stream.on("error", () => {});
  stream.resume();
  stream.on("end", answerNow);
});
server.listen(process.argv[2], () => console.log(JSON.stringify({ event: "listening" })));

process.on("message", (question) => {
  if (question === "calls") process.send(calls);
});
