import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Entry {
  version: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  /** Was inside the archive of its parent, whose integrity covers it. */
  inBundle?: boolean;
}

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), "utf8"));
const { packages }: { packages: Record<string, Entry> } = read("package-lock.json");
const { "": root, ...installed } = packages;
const manifest: Record<"dependencies" | "devDependencies", Record<string, string>> = read(
  "package.json",
);

/** Versions below these have known vulnerabilities that matter here. */
const minimums = { vite: "8.3.4" };

/** Packages that may run a script when they are installed. */
const mayRunScripts = ["node_modules/fsevents", "node_modules/playwright/node_modules/fsevents"];

describe("the lockfile", () => {
  test("has something to check", () => {
    expect(root).toBeDefined();
    expect(Object.keys(installed).length).toBeGreaterThan(50);
  });

  test("pins the content of every package", () => {
    const unpinned = Object.entries(installed).filter(
      ([, { integrity, inBundle }]) => !inBundle && !integrity?.startsWith("sha512-"),
    );
    expect(unpinned.map(([path]) => path)).toEqual([]);
  });

  test("names no source but npm's registry", () => {
    const elsewhere = Object.entries(installed).filter(
      ([, { resolved }]) => resolved && new URL(resolved).host !== "registry.npmjs.org",
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  test("runs no install script but the listed ones", () => {
    const scripted = Object.entries(installed).filter(([, entry]) => entry.hasInstallScript);
    expect(scripted.map(([path]) => path).filter((path) => !mayRunScripts.includes(path))).toEqual(
      [],
    );
  });

  test.each(Object.entries(minimums))("has %s at %s or later", (name, minimum) => {
    const version = packages[`node_modules/${name}`]?.version ?? "0";
    expect(version.localeCompare(minimum, "en", { numeric: true })).toBeGreaterThanOrEqual(0);
  });
});

describe("the manifest", () => {
  test("names exact versions", () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  test("has no package without a reason in docs/packages.md", () => {
    const all = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const named = all.filter((name) => !name.startsWith("@types/"));
    const table = readFileSync(new URL("../docs/packages.md", import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .flatMap((line) => line.split("|")[1]?.split(/[\s,]+/) ?? []);
    expect(named.filter((name) => !table.includes(name))).toEqual([]);
  });

  test("has at most twenty packages that reach the browser", () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(20);
  });
});
