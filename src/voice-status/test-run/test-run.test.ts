import { expect, it } from "vitest";
import type { SendRecord } from "../record/record.ts";
import type { TestCase } from "./test-case.ts";
import { outcomeOf, resultOf, type TestRun } from "./test-run.ts";

const one: TestCase = {
  id: "a",
  name: "no file name",
  body: "{}",
  expected: { status: 400, message: "'fileName' is required" },
};

const run: TestRun = {
  version: 1,
  id: "run",
  idInstance: "1101000001",
  instanceLabel: "Shop",
  startedAt: 1,
  cases: [one],
  steps: {},
};

const record: SendRecord = {
  version: 1,
  id: "01JD0000000000000000000000",
  idInstance: "1101000001",
  instanceLabel: "Shop",
  startedAt: 2,
  request: { urlFile: "", fileName: "" },
  state: "rejected",
  exchange: { status: 400, milliseconds: 5, answer: "{…}" },
  failure: { code: "bad-request", detail: "Validation failed. Details: 'fileName' is required" },
};

const begun = (result?: ReturnType<typeof resultOf>) => ({
  ...run,
  steps: { a: { recordId: record.id, startedAt: 2, result } },
});

it("is not run before its turn", () => {
  expect(outcomeOf(one, run, true)).toMatchObject({ verdict: "not-run" });
});

it("is under way, or unknown if the tab was closed before the answer came", () => {
  const sending = { ...record, state: "sending" } as const;
  expect(outcomeOf(one, begun(), true, sending).verdict).toBe("under-way");
  expect(outcomeOf(one, begun(), false).verdict).toBe("unknown");
});

it("is as expected if status and a part of the message are the same", () => {
  expect(outcomeOf(one, begun(resultOf(record)), false)).toMatchObject({
    verdict: "as-expected",
    status: 400,
    message: "Validation failed. Details: 'fileName' is required",
  });
});

it("is different if GREEN-API took what it should refuse", () => {
  const accepted: SendRecord = {
    ...record,
    state: "accepted",
    idMessage: "3EB0",
    exchange: { status: 200, milliseconds: 5, answer: '{"idMessage":"3EB0"}' },
    failure: undefined,
  };
  expect(outcomeOf(one, begun(resultOf(accepted)), false)).toMatchObject({
    verdict: "different",
    status: 200,
    idMessage: "3EB0",
  });
});

it("is unknown without an answer, and shows the idMessage that was found since", () => {
  const lost: SendRecord = {
    ...record,
    state: "unknown",
    exchange: { status: null, milliseconds: 5, answer: "" },
    failure: { code: "no-answer" },
  };
  const step = begun(resultOf(lost));
  expect(outcomeOf(one, step, false, lost)).toMatchObject({
    verdict: "unknown",
    status: null,
    message: "no-answer",
  });
  const settled = { ...lost, idMessage: "3EB0" };
  expect(outcomeOf(one, step, false, settled).idMessage).toBe("3EB0");
});

it("is different if it never left", () => {
  const unsent: SendRecord = {
    ...record,
    exchange: { status: null, milliseconds: 0, answer: "" },
    failure: { code: "gateway-down" },
  };
  expect(outcomeOf(one, begun(resultOf(unsent)), false).verdict).toBe("different");
});

it("takes the answer from the record if the tab was closed just after it came", () => {
  expect(outcomeOf(one, begun(), false, record).verdict).toBe("as-expected");
});
