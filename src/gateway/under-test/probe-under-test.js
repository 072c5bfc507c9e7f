// Loaded into a process of a test by `node --import`: reports its memory and the longest time for which its
// main thread was busy when its parent sends a message. It is JavaScript because nothing compiles it.
import { readFileSync } from "node:fs";

const TICK_MS = 10;
let last = cpuTime();
let longestTurn = 0;

/** CPU time in ms; on Linux that of the main thread alone. */
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
