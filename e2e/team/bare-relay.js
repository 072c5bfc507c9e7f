// Passes requests on and does nothing else: what a process in between costs on this machine, now.
import { Agent, createServer, request as httpRequest } from "node:http";

const agent = new Agent({ keepAlive: true });
const { PORT, API_PORT } = process.env;

createServer((incoming, outgoing) => {
  const { method, url, headers } = incoming;
  const options = { host: "127.0.0.1", port: API_PORT, method, path: url, headers, agent };
  const passedOn = httpRequest(options, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  incoming.pipe(passedOn);
}).listen(Number(PORT), "127.0.0.1", () => process.send?.("ready"));
process.on("disconnect", () => process.exit());
