// Builds in memory and prints each chunk: its gzip bytes, whether it belongs to the first load, and its largest
// parts. Fails if the scripts of the start exceed their ceilings. `e2e/page/first-load.spec.ts` limits the
// first load.
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build, normalizePath } from "vite";

/** Gzip bytes of JavaScript before the first input of a person. */
const ceilings = { "the first load": 118_000 };

/** What the entry loads as soon as it runs: one language. */
const AT_ONCE = /src\/i18n\/en\.ts$/;
const SHOWN = 5;

const gzip = (code) => gzipSync(code, { level: 9 }).length;
const number = (bytes) => bytes.toLocaleString("en").padStart(9);

/** @param {string} id of a module: its package, or else the file in `src`. */
function nameOf(id) {
  const file = path.relative("", id.split("?")[0].replaceAll("\0", "")).replaceAll("\\", "/");
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file);
  return inPackage ? inPackage[1] : file;
}

/** The largest parts of a chunk, in per cent of its code before minification. */
function partsOf({ modules }) {
  const lengths = new Map();
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    const name = nameOf(id);
    lengths.set(name, (lengths.get(name) ?? 0) + renderedLength);
  }
  const all = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const largest = [...lengths].toSorted((a, b) => b[1] - a[1]).slice(0, SHOWN);
  return largest.map(([name, length]) => `${Math.round((100 * length) / all)}% ${name}`);
}

const { output } = await build({ logLevel: "error", build: { write: false } });
const chunks = new Map(
  output.filter(({ type }) => type === "chunk").map((chunk) => [chunk.fileName, chunk]),
);

/** A chunk and all chunks that it imports statically. */
function withImports(fileName, found = new Set()) {
  if (found.has(fileName)) return found;
  found.add(fileName);
  for (const imported of chunks.get(fileName)?.imports ?? []) withImports(imported, found);
  return found;
}

const isMain = (id) => normalizePath(id).endsWith("/src/main.tsx");
const entry = [...chunks.values()].find(({ moduleIds }) => moduleIds.some(isMain));
const start = withImports(entry.fileName);
const atOnce = new Set(
  [...chunks.values()]
    .filter(({ modules }) => Object.keys(modules).some((id) => AT_ONCE.test(normalizePath(id))))
    .flatMap(({ fileName }) => [...withImports(fileName)]),
);

const rows = [...chunks.values()]
  .map((chunk) => {
    const { fileName } = chunk;
    const when = start.has(fileName) ? "start" : atOnce.has(fileName) ? "at once" : "";
    return { fileName, when, bytes: gzip(chunk.code), parts: partsOf(chunk) };
  })
  .toSorted((a, b) => b.bytes - a.bytes);

for (const { fileName, when, bytes, parts } of rows) {
  console.log(`${number(bytes)}  ${when.padEnd(7)}  ${path.basename(fileName)}`);
  for (const part of parts) console.log(`${" ".repeat(20)}${part}`);
}

const sum = (chosen) => chosen.reduce((total, { bytes }) => total + bytes, 0);
const totals = {
  "the entry and what it imports": sum(rows.filter(({ when }) => when === "start")),
  "the first load": sum(rows.filter(({ when }) => when !== "")),
  "all chunks": sum(rows),
};
console.log();
for (const [what, bytes] of Object.entries(totals)) {
  const ceiling = ceilings[what];
  const isAbove = bytes > ceiling;
  const limit = ceiling ? `, ${isAbove ? "ABOVE" : "below"} ${ceiling.toLocaleString("en")}` : "";
  console.log(`${number(bytes)}  ${what}${limit}`);
  if (isAbove) process.exitCode = 1;
}
