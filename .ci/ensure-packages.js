// Installs the packages if they are missing or older than the lockfile. Uses nothing but Node, because nothing
// else is installed yet.
import { execSync } from "node:child_process";
import { statSync } from "node:fs";

const [major, minor] = process.versions.node.split(".").map(Number);
const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
if (!isSupported) {
  console.error(
    `Voice Status Studio needs Node 20.19, or 22.12 and later; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (changedAt("node_modules/.package-lock.json") < changedAt("package-lock.json")) {
  console.log("Installing packages…");
  execSync("npm ci --include=dev --no-audit --no-fund", { stdio: "inherit" });
}
