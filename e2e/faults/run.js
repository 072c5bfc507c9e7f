// Plays the faults against the built studio:
//
//   npm run test:faults             every fault once over warm and once over cold connections, and one
//                                   browser killed
//   npm run test:faults -- --all    200 random schedules of faults and 20 more killed browsers, too
//   npm run test:faults -- --all --seed=7
//                                   the same, drawn with another seed than 20261125
//   npm run test:faults -- --all --seed=7 --only=17
//                                   one random schedule again, with the very idInstance and file names
//                                   that it had; its title begins with these options
//
// FAULT_SEED and FAULT_ONLY in the environment say the same. Other arguments are passed on to Playwright.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const env = { ...process.env };
const passedOn = [];
for (const argument of process.argv.slice(2)) {
  const [, name, value] = /^--(all|seed|only)(?:=(\d+))?$/.exec(argument) ?? [];
  if (name === "all") env["FAULTS"] = "all";
  else if (name === "seed" && value) env["FAULT_SEED"] = value;
  else if (name === "only" && value) env["FAULT_ONLY"] = value;
  else passedOn.push(argument);
}
if (env["FAULT_ONLY"]) {
  env["FAULTS"] = "all";
  passedOn.push("schedules.spec.ts");
}

const playwright = createRequire(import.meta.url).resolve("@playwright/test/cli");
const config = fileURLToPath(new URL("playwright.config.ts", import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [playwright, "test", "--config", config, ...passedOn],
  { env, stdio: "inherit" },
);
process.exitCode = status ?? 1;
