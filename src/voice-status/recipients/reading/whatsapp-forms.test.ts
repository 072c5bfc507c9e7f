import { describe, expect, it } from "vitest";
import { isLinear } from "../../../lib/cpu-time.ts";
import { findTwins, toNumberingPlan } from "./whatsapp-forms.ts";

describe("two forms of one number belong to one person, the usual form first", () => {
  it.each([
    ["Brazil inland: without the ninth digit", ["553190000001", "5531990000001"]],
    ["Brazil, São Paulo: with it", ["5511990000001", "551190000001"]],
    ["Argentina: with the 9", ["5491187654321", "541187654321"]],
  ])("%s", (_, [usual = "", other = ""]) => {
    const twins = [[`${usual}@c.us`, `${other}@c.us`]];
    expect(findTwins(twins.flat())).toEqual(twins);
    expect(findTwins(twins.flat().toReversed())).toEqual(twins);
  });

  it("Mexico: neither is usual, so in the order of the list", () => {
    const twins = ["525500000001@c.us", "5215500000001@c.us"];
    expect(findTwins(twins)).toEqual([twins]);
    expect(findTwins(twins.toReversed())).toEqual([twins.toReversed()]);
  });
});

it.each([
  ["numbers that differ", ["553190000001@c.us", "5531990000002@c.us"]],
  ["a landline of Brazil", ["553132000001@c.us", "5531932000001@c.us"]],
  ["other countries", ["79120000001@c.us", "79120000002@c.us", "442079460958@c.us"]],
  ["ids that hide the number", ["553190000001@lid", "5531990000001@lid"]],
])("%s belong to different people", (_, chatIds) => {
  expect(findTwins(chatIds)).toEqual([]);
});

it.each([
  ["5215500000001", "525500000001"],
  ["553190000001", "5531990000001"],
  ["5531990000001", "5531990000001"],
  ["79120000001", "79120000001"],
])("%s is %s in today's numbering plan", (digits, planned) => {
  expect(toNumberingPlan(digits)).toBe(planned);
});

it("a list of eight times the length takes about eight times as long", () => {
  const list = Array.from({ length: 20_000 }, (_, index) => 5_531_900_000_000 + index);
  const text = list.join("\n");
  expect(isLinear(text, (part) => findTwins(part.split("\n").map((id) => `${id}@c.us`)))).toBe(
    true,
  );
});
