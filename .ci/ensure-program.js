import { spawnSync } from "node:child_process";

/** @type {(...packages: string[]) => [string, string[]][]} */
export const fromDebian = (...packages) => [
  ["apt-get", ["update", "-qq"]],
  ["apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]],
];

/**
 * Runs commands, one after another, until a program is found. Packages of Debian are installed by root only.
 *
 * @param {string} name
 * @param {() => string | undefined} find
 * @param {[string, string[]][]} attempts
 */
export function ensureProgram(name, find, attempts) {
  for (const [command, args] of attempts) {
    if (find()) break;
    const mayRun = command !== "apt-get" || process.getuid?.() === 0;
    if (!mayRun) continue;
    console.log(`No ${name} yet. Trying: ${command} ${args.join(" ")}`);
    spawnSync(command, args, {
      stdio: "inherit",
      shell: process.platform === "win32",
      timeout: 5 * 60_000,
    });
  }
}

/**
 * Says that something was not tested, so that nobody overlooks it.
 *
 * @param {string} what
 * @param {string} why
 */
export function sayNotTested(what, why) {
  const line = "!".repeat(100);
  console.warn(`${line}\nNOT TESTED ${what.toUpperCase()}: ${why}\n${line}`);
}
