import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

/** Each layer, a layer that it may import, and one that it may not. */
const layers = [
  ["gallery", "features", "gateway"],
  ["app", "features", "gallery"],
  ["features", "stores", "app"],
  ["stores", "audio", "features"],
  ["audio", "lib", "voice-status"],
  ["voice-status", "green-api", "stores"],
  ["i18n", "voice-status", "features"],
  ["ui", "lib", "stores"],
  ["green-api", "protocol", "voice-status"],
  ["protocol", "lib", "green-api"],
  ["lib", "lib", "protocol"],
  ["gateway", "green-api", "features"],
  ["vite", "gateway", "ui"],
] as const;

const ONE_WAY = "layers(one-way)";
const RESTRICTED = "eslint(no-restricted-imports)";

const breaches: { name: string; file: string; code: string; rule: string }[] = [
  ...layers.map(([layer, , forbidden]) => ({
    name: `${layer} imports ${forbidden}`,
    file: `src/${layer}/breach.ts`,
    code: `import { it } from "../${forbidden}/it.ts";\nit();`,
    rule: ONE_WAY,
  })),
  {
    name: "a feature imports another",
    file: "src/features/send/breach.ts",
    code: 'import { it } from "../history/it.ts";\nit();',
    rule: ONE_WAY,
  },
  {
    name: "only a type is imported",
    file: "src/stores/history/type.ts",
    code: 'import type { It } from "../../features/send/it.ts";\nexport const it: It = 1;',
    rule: ONE_WAY,
  },
  {
    name: "the import is dynamic",
    file: "src/audio/dynamic.ts",
    code: 'export const it = () => import("../stores/it.ts");',
    rule: ONE_WAY,
  },
  {
    name: "the import is passed on",
    file: "src/lib/passed-on.ts",
    code: 'export { it } from "../ui/it.ts";\nexport * from "../ui/that.ts";',
    rule: ONE_WAY,
  },
  {
    name: "the rules of a status import React",
    file: "src/voice-status/checks/react.ts",
    code: 'import { createElement } from "react";\ncreateElement("p");',
    rule: RESTRICTED,
  },
  {
    name: "a store imports a module of Node",
    file: "src/stores/node.ts",
    code: 'import { readFile } from "node:fs";\nreadFile("", () => {});',
    rule: RESTRICTED,
  },
  {
    name: "two files import types from each other",
    file: "src/lib/circle.ts",
    code: 'import type { Other } from "./other.ts";\nexport type Circle = Other | 1;',
    rule: "import(no-cycle)",
  },
  {
    name: "formState is not destructured",
    file: "src/features/draft/form.ts",
    code: "export const isDirty = (form: Form) => form.formState.isDirty;",
    rule: "form-state(destructure)",
  },
];

const allowed = [
  ...layers.map(([layer, near]) => ({
    name: `${layer} imports ${near}`,
    file: `src/${layer}/allowed.ts`,
    code: `import { it } from "../${near}/it.ts";\nit();`,
  })),
  {
    name: "a feature imports a file of its own",
    file: "src/features/send/allowed.ts",
    code: 'import { it } from "./it.ts";\nit();',
  },
  {
    name: "main.tsx imports what it starts",
    file: "src/main.tsx",
    code: 'import { it } from "./app/it.tsx";\nit();',
  },
  {
    name: "a test imports what it needs",
    file: "src/lib/it.test.ts",
    code: 'import { it } from "../gateway/it.ts";\nit();',
  },
];

/** The other half of a circle of imports. */
const other = {
  file: "src/lib/other.ts",
  code: 'import type { Circle } from "./circle.ts";\nexport type Other = Circle[];',
};

interface Diagnostic {
  filename: string;
  code: string;
}

/** The rules that each file violates. */
const broken = new Map<string, string[]>();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "layers-"));
  for (const name of ["node_modules", ".ci"]) {
    await symlink(path.join(root, name), path.join(folder, name), "junction");
  }
  // These rules need no types, which would take seconds to read.
  const config = await readFile(path.join(root, ".oxlintrc.json"), "utf8");
  const quick = config.replace('"typeAware": true', '"typeAware": false');
  await writeFile(path.join(folder, ".oxlintrc.json"), quick);
  for (const { file, code } of [...breaches, ...allowed, other]) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), code);
  }
  const oxlint = path.join(root, "node_modules/oxlint/bin/oxlint");
  const { stdout } = await run(process.execPath, [oxlint, "--format=json", "src"], {
    cwd: folder,
  }).catch((failure: { stdout: string }) => failure);
  const { diagnostics }: { diagnostics: Diagnostic[] } = JSON.parse(stdout);
  for (const { filename, code } of diagnostics) {
    broken.set(filename, [...(broken.get(filename) ?? []), code]);
  }
});

afterAll(() => rm(folder, { recursive: true }));

test("each folder of src is a layer", async () => {
  const entries = await readdir(path.join(root, "src"), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(folders.toSorted()).toEqual(layers.map(([layer]) => layer as string).toSorted());
});

describe("the linter refuses code in which", () => {
  test.each(breaches)("$name", ({ file, rule }) => {
    expect(new Set(broken.get(file))).toEqual(new Set([rule]));
  });
});

describe("the linter accepts code in which", () => {
  test.each(allowed)("$name", ({ file }) => {
    expect(broken.get(file)).toBeUndefined();
  });
});
