import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const script = fileURLToPath(new URL("ensure-build.js", import.meta.url));
const HOUR_S = 3600;
let folder: string;

/** Runs the script in a folder where each build writes the time into its file. */
function ensureBuild(...options: string[]): "built" | "unchanged" {
  const { stdout, status } = spawnSync(process.execPath, [script, ...options], { cwd: folder });
  expect(status).toBe(0);
  return String(stdout).includes("Building") ? "built" : "unchanged";
}

const at = (name: string) => path.join(folder, name);

function age(...names: string[]): void {
  const then = Date.now() / 1000 - HOUR_S;
  for (const name of names) utimesSync(at(name), then, then);
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "a studio "));
  for (const name of ["public", "src", "src/app", "dist", "dist-server"]) mkdirSync(at(name));
  const writes = (file: string) =>
    `node -e "require('fs').writeFileSync('${file}',String(Date.now()))" -- --`;
  const scripts = {
    build: writes("dist/index.html"),
    "build:server": writes("dist-server/server.js"),
  };
  writeFileSync(at("package.json"), JSON.stringify({ scripts }));
  const configs = ["tailwind.config.ts", "vite.config.ts", "vite.server.config.ts"];
  const files = ["index.html", "package-lock.json", ...configs];
  for (const name of [...files, "src/app/page.tsx", "src/app/old.tsx"]) writeFileSync(at(name), "");
  age(...files, "src/app/page.tsx", "src/app/old.tsx", "src/app", "src", "public");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("the studio is built if there is no build, and only once", () => {
  expect(ensureBuild()).toBe("built");
  expect(ensureBuild()).toBe("unchanged");
});

test("it is built again after a file was changed, or removed", () => {
  age("dist/index.html");
  writeFileSync(at("src/app/page.tsx"), "changed");
  expect(ensureBuild()).toBe("built");
  age("src/app/page.tsx");
  expect(ensureBuild()).toBe("unchanged");

  rmSync(at("src/app/old.tsx"));
  age("dist/index.html");
  expect(ensureBuild()).toBe("built");
});

test("its server is built on request, and only once", () => {
  expect(ensureBuild()).toBe("unchanged");
  expect(ensureBuild("--server")).toBe("built");
  expect(ensureBuild("--server")).toBe("unchanged");
});
