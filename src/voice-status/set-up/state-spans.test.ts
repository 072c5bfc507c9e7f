import { expect, it } from "vitest";
import { spansOf, spansSince, stateAt } from "./state-spans.ts";

const history = [
  { timestamp: 30, stateInstance: "starting" },
  { timestamp: 10, stateInstance: "notAuthorized" },
  { timestamp: 20, stateInstance: "authorized" },
  { timestamp: 25, stateInstance: "authorized" },
  { timestamp: 99, stateInstance: "blocked" },
];

it("makes spans of the changes, and joins equal ones", () => {
  expect(spansOf(history, 40_000)).toEqual([
    { state: "notAuthorized", from: 10_000, to: 20_000 },
    { state: "authorized", from: 20_000, to: 30_000 },
    { state: "starting", from: 30_000, to: 40_000 },
  ]);
});

it("cuts off what is earlier", () => {
  expect(spansSince(spansOf(history, 40_000), 22_000)).toEqual([
    { state: "authorized", from: 22_000, to: 30_000 },
    { state: "starting", from: 30_000, to: 40_000 },
  ]);
});

it("tells the state at the time of a send, if the history goes back so far", () => {
  const spans = spansOf(history, 40_000);
  expect(stateAt(spans, 20_000)).toBe("authorized");
  expect(stateAt(spans, 19_999)).toBe("notAuthorized");
  expect(stateAt(spans, 9_999)).toBeUndefined();
});
