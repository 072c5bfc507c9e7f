import { describe, expect, it } from "vitest";
import type { SendRecord } from "./record.ts";
import { findStuck, longestStuck } from "./stuck.ts";

const MINUTE_MS = 60_000;
const startedAt = Date.UTC(2026, 2, 1, 12);
const accepted: SendRecord = {
  version: 1,
  id: "01JNAX8C00ABCDEFGHJKMNPQRS",
  idInstance: "1101000001",
  instanceLabel: "Shop",
  startedAt,
  request: { urlFile: "https://a.example/a.mp3", fileName: "a.mp3" },
  state: "accepted",
  idMessage: "3EB0C767D097B7C7C030",
};
const sent: SendRecord = { ...accepted, state: "sent", publishedAt: startedAt + 5_000 };
const facts = {
  stateInstance: "authorized",
  delay: 15_000,
  waiting: 1,
  lookedAt: startedAt + 3 * MINUTE_MS,
};
const queue = { reason: "queue", since: startedAt };
const restricted = { reason: "restricted", since: startedAt + 5_000 };

describe("a status whose queue does not move", () => {
  it.each([
    ["two minutes are not enough", { lookedAt: startedAt + 2 * MINUTE_MS }, undefined],
    ["after three minutes", {}, queue],
    ["an empty queue proves nothing", { waiting: 0 }, queue],
    ["a queue of unknown length", { waiting: undefined }, queue],
    ["a slow queue takes longer", { delay: MINUTE_MS + 1 }, undefined],
    ["many are waiting", { waiting: 5 }, undefined],
    ["many were waiting", { waiting: 5, lookedAt: startedAt + 4 * MINUTE_MS }, queue],
    ["the journal was not read", { lookedAt: undefined }, undefined],
    ["the instance is not authorized", { stateInstance: "notAuthorized" }, undefined],
    ["the state is unknown", { stateInstance: undefined }, undefined],
    ["the pace is unknown", { delay: undefined }, undefined],
    ["it is dropped", { lookedAt: startedAt + 25 * 60 * MINUTE_MS }, undefined],
    ["the clock was set back by a day", { lookedAt: startedAt - 24 * 60 * MINUTE_MS }, undefined],
  ])("%s", (_, change, expected) => {
    expect(findStuck(accepted, { ...facts, ...change })).toEqual(expected);
    expect(findStuck({ ...accepted, state: "pending" }, { ...facts, ...change })).toEqual(expected);
  });
});

describe("a status that a restricted account has sent", () => {
  it.each([
    ["yellowCard", restricted],
    ["suspended", restricted],
    ["blocked", restricted],
    ["authorized", undefined],
    ["notAuthorized", undefined],
  ])("%s", (stateInstance, expected) => {
    expect(findStuck(sent, { ...facts, stateInstance })).toEqual(expected);
  });

  it("is no longer doubtful once somebody has received it, or it is gone", () => {
    const yellow = { ...facts, stateInstance: "yellowCard" };
    expect(findStuck({ ...sent, state: "delivered" }, yellow)).toBeUndefined();
    const viewers = { sent: 2, delivered: 1, read: 0 };
    expect(findStuck({ ...sent, viewers }, yellow)).toBeUndefined();
    const lookedAt = startedAt + 25 * 60 * MINUTE_MS;
    expect(findStuck(sent, { ...yellow, lookedAt })).toBeUndefined();
  });
});

it("of several stuck statuses the one that waits longest counts, and one that was sent does not", () => {
  const earlier = { ...accepted, startedAt: startedAt - MINUTE_MS };
  expect(longestStuck([accepted, earlier, sent], facts)).toBe(startedAt - MINUTE_MS);
  expect(longestStuck([sent], facts)).toBeUndefined();
});
