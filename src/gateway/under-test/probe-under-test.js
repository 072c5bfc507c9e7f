// Loaded into a process of a test by `node --import`: tells its parent, who asks by a message, what the
// process takes. It runs before anything that a test could compile, and so is JavaScript.
import { readFileSync } from "node:fs";

const TICK_MS = 10;
let last = cpuTime();
let longestTurn = 0;

/** CPU time of the main thread in ms: what other programs and threads do is not counted where Linux tells. */
function cpuTime() {
  try {
    return Number(readFileSync("/proc/self/schedstat", "utf8").split(" ")[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}

setInterval(() => {
  const now = cpuTime();
  longestTurn = Math.max(longestTurn, now - last);
  last = now;
}, TICK_MS).unref();

process.on("message", (message) => {
  if (message === "begin") {
    last = cpuTime();
    longestTurn = 0;
  }
  process.send?.({ rss: process.memoryUsage.rss(), longestTurn });
});
process.channel?.unref();
