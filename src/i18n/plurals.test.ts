import { describe, expect, it } from "vitest";
import { checkLines as enLines } from "./en/check-lines.ts";
import { calls } from "./ru/calls.ts";
import { checkLines as ruLines } from "./ru/check-lines.ts";
import { recipientsPanel } from "./ru/recipients-panel.ts";
import { unknownSend } from "./ru/unknown-send.ts";

const facts = { seconds: 0, at: 0, detail: "" };

it.each([
  [0, "0 неверных номеров"],
  [1, "1 неверный номер"],
  [2, "2 неверных номера"],
  [5, "5 неверных номеров"],
  [21, "21 неверный номер"],
  [22, "22 неверных номера"],
  [25, "25 неверных номеров"],
])("%d in Russian", (count, title) => {
  const line = ruLines.line["recipients-invalid"]({ ...facts, count });
  expect(line.title.replace("\u00A0", " ")).toBe(title);
});

it.each([
  [1, "1 invalid number"],
  [2, "2 invalid numbers"],
  [21, "21 invalid numbers"],
])("%d in English", (count, title) => {
  expect(enLines.line["recipients-invalid"]({ ...facts, count }).title).toBe(title);
});

describe("a Russian text without a number is for one thing only, not for 21", () => {
  const { fix } = recipientsPanel;
  it.each([
    (n: number) => calls.moreLines(n, n),
    unknownSend.several,
    fix.extension,
    fix.several,
    fix["zero-after-code"],
  ])("%s", (text) => {
    expect(text(1)).not.toContain("1");
    expect(text(21)).toContain("21");
  });
});
