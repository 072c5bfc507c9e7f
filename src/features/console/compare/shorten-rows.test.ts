import { expect, it } from "vitest";
import { shortenRows } from "./shorten-rows.ts";

const row = (line: string, isSame = true) => ({ left: line, right: line, isSame });

it("keeps three equal rows around each difference and counts the others", () => {
  const rows = Array.from({ length: 20 }, (_, at) => row(String(at), at !== 9));
  expect(shortenRows(rows)).toEqual([6, ...rows.slice(6, 13), 7]);
});

it("counts rows that are all equal", () => {
  expect(shortenRows([row("a"), row("b")])).toEqual([2]);
  expect(shortenRows([])).toEqual([]);
});
