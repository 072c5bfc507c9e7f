import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const isThere = (file: string) => existsSync(new URL(`../${file}`, import.meta.url));

const steps = read("Dockerfile").replaceAll("\\\n", " ").split("\n");
const copied = steps
  .filter((step) => step.startsWith("COPY ") && !step.includes("--from"))
  .flatMap((step) => step.split(/\s+/).slice(1, -1));
const { scripts }: { scripts: Record<string, string> } = JSON.parse(read("package.json"));

test("the image is built from files that are there, and that .dockerignore lets through", () => {
  expect(copied.length).toBeGreaterThan(5);
  expect(copied.filter((file) => !isThere(file))).toEqual([]);
  const kept = read(".dockerignore")
    .split("\n")
    .filter((line) => line.startsWith("!"))
    .map((line) => line.slice(1));
  expect(kept.toSorted()).toEqual(copied.toSorted());
});

test("it has every file of ours that its build runs", () => {
  const run = steps.flatMap((step) => /^RUN npm run (\S+)/.exec(step)?.[1] ?? []);
  const commands = run.flatMap((name) => (scripts[name] ?? "").split(" ").slice(1));
  const files = commands.flatMap((name) => scripts[name]?.match(/\S+\.(?:js|ts)\b/g) ?? []);
  expect(files).toContain(".ci/compress.js");
  expect(files.filter((file) => !copied.includes(file))).toEqual([]);
});

test("it starts the built server as a user without rights, from pinned images", () => {
  expect(steps).toContain("USER node");
  expect(steps).toContain('CMD ["node", "dist-server/server.js"]');
  const bases = steps.filter((step) => step.startsWith("FROM "));
  for (const base of bases) expect(base).toMatch(/^FROM node:\d+\.\d+\.\d+-/);
});
