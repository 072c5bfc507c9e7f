import { describe, expect, it } from "vitest";
import type { SendRecord } from "../record/record.ts";
import { type Plan, placeOf, standingOf, stateOfStep, stepsOf } from "./plan.ts";

const part = (number: number) => ({
  fileName: `memo (${number} of 2).mp3`,
  urlFile: `https://storage.example/${number}.mp3`,
});

const plan: Plan = {
  version: 1,
  id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
  idInstance: "1101000001",
  parts: [part(1), part(2)],
  backgroundColor: "#7ACBA5",
  groups: [["1@c.us"], ["2@c.us"]],
  accepted: [],
};

function recordOf(index: number, state: SendRecord["state"], idMessage?: string): SendRecord {
  const step = stepsOf(plan)[index]!;
  return {
    version: 1,
    id: `01JZ8W3Q4T5V6X7Y8Z9A0B1C0${index}`,
    idInstance: plan.idInstance,
    instanceLabel: "Shop",
    startedAt: 0,
    request: step.request,
    state,
    idMessage,
    ...placeOf(plan, step),
  };
}

describe("a plan of several statuses", () => {
  it("sends every part to the first group, then to the next", () => {
    const order = stepsOf(plan).map(({ request }) => [request.fileName, request.participants]);
    expect(order).toEqual([
      ["memo (1 of 2).mp3", ["1@c.us"]],
      ["memo (2 of 2).mp3", ["1@c.us"]],
      ["memo (1 of 2).mp3", ["2@c.us"]],
      ["memo (2 of 2).mp3", ["2@c.us"]],
    ]);
  });

  it("numbers its records by part and by group, and leaves out what is not split", () => {
    const last = stepsOf(plan)[3]!;
    expect(placeOf(plan, last)).toEqual({
      series: { id: plan.id, part: 2, of: 2 },
      recipientGroup: { id: plan.id, part: 2, of: 2 },
    });
    const toOne = { ...plan, groups: [[]] };
    expect(placeOf(toOne, stepsOf(toOne)[1]!)).toEqual({
      series: { id: plan.id, part: 2, of: 2 },
      recipientGroup: undefined,
    });
  });

  it("goes on after the last part that was accepted", () => {
    const records = [recordOf(0, "read", "3EB0A"), recordOf(1, "accepted", "3EB0B")];
    expect(standingOf(plan, [])).toMatchObject({ done: 0, next: { index: 0, state: "open" } });
    expect(standingOf(plan, records)).toMatchObject({ done: 2, next: { index: 2, state: "open" } });
  });

  it("sends again only what was certainly not queued", () => {
    const stateOf = (...records: SendRecord[]) => stateOfStep(plan, stepsOf(plan)[0]!, records);
    expect(stateOf(recordOf(0, "rejected"))).toBe("failed");
    expect(stateOf(recordOf(0, "not-sent"))).toBe("failed");
    expect(stateOf(recordOf(0, "unknown"))).toBe("unknown");
    expect(stateOf(recordOf(0, "sending"))).toBe("sending");
    expect(stateOf(recordOf(0, "rejected"), recordOf(0, "unknown"))).toBe("unknown");
    expect(stateOf(recordOf(0, "unknown"), recordOf(0, "accepted", "3EB0A"))).toBe("accepted");
    expect(stateOf(recordOf(0, "deleted", "3EB0A"))).toBe("accepted");
  });

  it("remembers what was accepted when its record is removed from the history", () => {
    const known = { ...plan, accepted: [0, 1, 2, 3] };
    expect(standingOf(known, [])).toMatchObject({ done: 4, next: undefined });
  });

  it("does not take the record of another plan for its own", () => {
    const other = { ...recordOf(0, "accepted", "3EB0A"), series: { id: "other", part: 1, of: 2 } };
    const foreign = { ...other, recipientGroup: undefined };
    expect(standingOf(plan, [foreign]).done).toBe(0);
  });
});
