// Finds the servers that the tests of a team's studio start; each is on the PATH of Debian and Ubuntu.
import { existsSync } from "node:fs";
import path from "node:path";

export const findRedis = () => onPath("redis-server") ?? onPath("valkey-server");
export const findNginx = () => onPath("nginx");

/** @param {string} name */
function onPath(name) {
  const folders = [...(process.env["PATH"] ?? "").split(path.delimiter), "/usr/sbin"];
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}
