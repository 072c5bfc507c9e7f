// Plays what can go wrong with a team's studio: two gateways behind nginx, with one store of sends.
//
//   npm run test:team               the store, ten schedules of faults, and the load
//   npm run test:team -- --all      200 schedules
//   npm run test:team -- --all --seed=7
//                                   the same, drawn with another seed than 20261126
//   npm run test:team -- --seed=7 --only=17
//                                   one schedule again; its title begins with these options
//
// TEAM, TEAM_SEED and TEAM_ONLY in the environment say the same. Other arguments are passed on to Vitest. It needs
// redis-server (or valkey-server) and nginx, and installs them on Debian and Ubuntu if root runs it.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { ensureProgram, fromDebian, sayNotTested } from "../../.ci/ensure-program.js";
import { findNginx, findRedis } from "./find-programs.js";

const env = { ...process.env };
const passedOn = [];
for (const argument of process.argv.slice(2)) {
  const [, name, value] = /^--(all|seed|only)(?:=(\d+))?$/.exec(argument) ?? [];
  if (name === "all") env["TEAM"] = "all";
  else if (name === "seed" && value) env["TEAM_SEED"] = value;
  else if (name === "only" && value) env["TEAM_ONLY"] = value;
  else passedOn.push(argument);
}
if (env["TEAM_ONLY"]) passedOn.push("schedules");

ensureProgram("Redis", findRedis, fromDebian("redis-server"));
ensureProgram("nginx", findNginx, fromDebian("nginx-light"));

const missing = Object.entries({ "redis-server": findRedis(), nginx: findNginx() })
  .filter(([, found]) => !found)
  .map(([name]) => name);
if (missing.length > 0) {
  const advice = "On Debian and Ubuntu: apt-get install redis-server nginx.";
  sayNotTested("a team's studio", `no ${missing.join(" and no ")} on this machine.\n${advice}`);
} else {
  const vitest = path.join(
    path.dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
    "vitest.mjs",
  );
  const args = [vitest, "run", "--project", "team", ...passedOn];
  process.exitCode = spawnSync(process.execPath, args, { env, stdio: "inherit" }).status ?? 1;
}
