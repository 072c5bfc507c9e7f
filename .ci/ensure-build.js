// Builds the studio if the build is missing or older than its sources; with `--server`, its server too.
import { execSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";

const sources = [
  "index.html",
  "package-lock.json",
  "public",
  "src",
  "tailwind.config.ts",
  "vite.config.ts",
  "vite.server.config.ts",
];

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When a file, or anything in a folder, was last changed, added or removed. */
function newestIn(path) {
  if (!statSync(path).isDirectory()) return changedAt(path);
  const inside = readdirSync(path).map((name) => newestIn(`${path}/${name}`));
  return Math.max(changedAt(path), ...inside);
}

const changed = Math.max(...sources.map(newestIn));

if (changedAt("dist/index.html") <= changed) {
  console.log("Building the studio…");
  execSync("npm run --silent build -- --logLevel warn", { stdio: "inherit" });
}
const isForServer = process.argv.includes("--server");
const builtAt = Math.max(changed, changedAt("dist/index.html"));
if (isForServer && changedAt("dist-server/server.js") <= builtAt) {
  console.log("Building its server…");
  execSync("npm run --silent build:server -- --logLevel warn", { stdio: "inherit" });
}
