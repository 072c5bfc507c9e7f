import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInNewContext } from "node:vm";
import type { Plugin } from "vite";

const assignment = /\.innerHTML=('(?:[^'\\]|\\.)*')/g;

/**
 * react-colorful writes its style through `innerHTML`, which Trusted Types forbid.
 *
 * @returns the package's code with `textContent` instead, and the style that it writes.
 * @throws if the package no longer does this exactly once: then the policy has to be reconsidered.
 */
export function withoutInnerHtml(code: string): { code: string; style: string } {
  const [only, ...others] = code.matchAll(assignment);
  const literal = only?.[1];
  if (!literal || others.length > 0 || code.split("innerHTML").length > 2) {
    throw new Error("react-colorful writes its style in another way than the one known here");
  }
  return {
    code: code.replace(assignment, ".textContent=$1"),
    style: String(runInNewContext(literal)),
  };
}

/** Makes the colour picker work under the page's policy. */
export function trustColorPicker(): Plugin {
  return {
    name: "trust-color-picker",
    apply: "build",
    transform: {
      filter: { id: /react-colorful\/dist\/index\.mjs/ },
      handler: (code) => ({ code: withoutInnerHtml(code).code, map: null }),
    },
  };
}

/** The hash of the picker's style for a Content-Security-Policy, from the installed package. */
export function colorPickerStyleHash(): string {
  const require = createRequire(import.meta.url);
  const path = require.resolve("react-colorful").replace(/index\.js$/, "index.mjs");
  const { style } = withoutInnerHtml(readFileSync(path, "utf8"));
  return `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
}
