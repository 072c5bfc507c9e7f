import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { colorPickerStyleHash, withoutInnerHtml } from "./color-picker-style.ts";
import { beforeScriptsHash } from "./first-frame.ts";
import { assetHeaders, builtPageHeaders, devPageHeaders, workerHeaders } from "./page-headers.ts";

const packageFile = new URL("../../node_modules/react-colorful/dist/index.mjs", import.meta.url);

describe("the colour picker's style", () => {
  test("is written without innerHTML, completely, by the installed package", () => {
    const { code, style } = withoutInnerHtml(readFileSync(packageFile, "utf8"));
    expect(code).not.toContain("innerHTML");
    expect(code.match(/\.textContent=/g)).toHaveLength(1);
    expect(style).toMatch(/^\.react-colorful\{.*\}$/s);
  });

  test("is in the page's policy by its hash", () => {
    expect(colorPickerStyleHash()).toMatch(/^'sha256-[A-Za-z0-9+/]{43}='$/);
    expect(builtPageHeaders()["Content-Security-Policy"]).toContain(
      `style-src 'self' ${colorPickerStyleHash()};`,
    );
  });

  test.each([
    ["no innerHTML", "a.textContent='x'"],
    ["two of them", "a.innerHTML='x';b.innerHTML='y'"],
    ["one in another form", "a.innerHTML='x';b['innerHTML']=c"],
  ])("is refused in a package with %s", (_, code) => {
    expect(() => withoutInnerHtml(code)).toThrow(/another way/);
  });
});

test("the built page runs nothing inline but one script of its own, and connects nowhere else", () => {
  const policy = builtPageHeaders()["Content-Security-Policy"];
  expect(policy).toContain(`script-src 'self' ${beforeScriptsHash()};`);
  expect(policy).toContain("connect-src 'self';");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("trusted-types studio-worker");
  expect(policy?.replace("media-src 'self' http: https: blob:", "")).not.toMatch(
    /unsafe|eval|blob|\*/,
  );
});

test("the worker may compile and may not connect", () => {
  const policy = workerHeaders()["Content-Security-Policy"];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).not.toMatch(/connect-src|'unsafe/);
});

test("the development page differs only where Vite needs it", () => {
  const directives = (headers: Record<string, string>) =>
    new Set(headers["Content-Security-Policy"]?.split("; "));
  const built = directives(builtPageHeaders());
  const added = [...directives(devPageHeaders())].filter((directive) => !built.has(directive));
  expect(added.map((directive) => directive.split(" ")[0])).toEqual([
    "script-src",
    "style-src",
    "connect-src",
  ]);
});

test("scripts, styles and fonts are not read by other sites, nor taken for something else", () => {
  expect(assetHeaders()).toEqual({
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
  });
});
