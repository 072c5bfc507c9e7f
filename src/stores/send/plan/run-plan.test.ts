import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Plan } from "../../../voice-status/plan/plan.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { stubBrowser } from "../../browser-under-test.ts";

const part = (number: number) => ({
  fileName: `memo (${number} of 3).mp3`,
  urlFile: `https://storage.example/${number}.mp3`,
});

const plan: Plan = {
  version: 1,
  id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
  idInstance: "1101000001",
  parts: [part(1), part(2), part(3)],
  backgroundColor: "#7ACBA5",
  groups: [["79123456789@c.us"]],
  accepted: [],
};

type Ending = SendRecord["state"];

/** The studio with a GREEN-API that ends each send as listed, and settles an unknown one as said. */
async function studio(endings: Ending[], settledAs?: Ending) {
  const sent: string[] = [];
  vi.doMock("../send-status.ts", () => ({
    sendStatus: async (send: Pick<SendRecord, "request"> & { place: Partial<SendRecord> }) => {
      sent.push(send.request.fileName);
      const state = endings[sent.length - 1] ?? "accepted";
      const record: SendRecord = {
        version: 1,
        id: `01JZ8W3Q4T5V6X7Y8Z9A0B1C${sent.length}0`,
        idInstance: plan.idInstance,
        instanceLabel: "Shop",
        startedAt: Date.now(),
        request: send.request,
        state,
        idMessage: state === "accepted" ? `3EB0${sent.length}` : undefined,
        ...send.place,
      };
      const { saveRecord } = await import("../../history/ledger.ts");
      saveRecord(record);
      return record;
    },
  }));
  vi.doMock("../../history/follow/read-news.ts", () => ({
    readNews: async () => {
      const { changeRecord } = await import("../../history/ledger.ts");
      const { useLedger } = await import("../../history/ledger-store.ts");
      const unknown = useLedger.getState().records.find(({ state }) => state === "unknown");
      if (!unknown || !settledAs) return;
      const idMessage = settledAs === "accepted" ? "3EB0FOUND" : undefined;
      changeRecord(unknown.id, (record) => ({ ...record, state: settledAs, idMessage }));
    },
  }));
  vi.doMock("../../instances/instances.ts", () => ({
    useInstances: { getState: () => ({}) },
    allInstances: () => [{ idInstance: plan.idInstance, apiTokenInstance: "token" }],
  }));
  vi.doMock("../../../lib/browser/ask-before-leaving.ts", () => ({
    askBeforeLeaving: () => () => {},
  }));
  const { runPlan } = await import("./run-plan.ts");
  const { findPlan, usePlans } = await import("./plan-store.ts");
  const { stopPlan, usePlanRun } = await import("./plan-run.ts");
  const run = () => runPlan(findPlan(plan.id) ?? plan, "Shop");
  return { sent, run, findPlan: () => findPlan(plan.id), stopPlan, usePlanRun, usePlans };
}

const names = (...numbers: number[]) => numbers.map((number) => part(number).fileName);

let browser: ReturnType<typeof stubBrowser>;

beforeEach(() => {
  browser = stubBrowser();
  vi.setSystemTime(new Date("2025-07-04T12:00:00Z"));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a plan", () => {
  it("sends every part once, in order, and is gone when all were accepted", async () => {
    const { sent, run, findPlan } = await studio([]);
    await run();
    expect(sent).toEqual(names(1, 2, 3));
    expect(findPlan()).toBeUndefined();
  });

  it("stops at a part that was refused, and goes on with that part", async () => {
    const { sent, run, findPlan } = await studio(["accepted", "rejected"]);
    await run();
    expect(sent).toEqual(names(1, 2));
    expect(findPlan()?.accepted).toEqual([0]);
    await run();
    expect(sent).toEqual(names(1, 2, 2, 3));
  });

  it("stops at a lost answer; a part that was found is not sent again", async () => {
    const { sent, run } = await studio(["accepted", "unknown"], "accepted");
    await run();
    expect(sent).toEqual(names(1, 2));
    await run();
    expect(sent).toEqual(names(1, 2, 3));
  });

  it("sends a part again that GREEN-API turned out not to have", async () => {
    const { sent, run } = await studio(["unknown"], "rejected");
    await run();
    await run();
    expect(sent).toEqual(names(1, 1, 2, 3));
  });

  it("sends nothing while a lost answer stays unknown", async () => {
    const { sent, run, usePlanRun } = await studio(["unknown"]);
    await run();
    await run();
    expect(sent).toEqual(names(1));
    expect(usePlanRun.getState().stop?.why).toBe("still-unknown");
  });

  it("stops after the part that is under way if the person wants it", async () => {
    const { sent, run, stopPlan, usePlanRun } = await studio([]);
    const running = run();
    stopPlan();
    await running;
    expect(sent).toEqual(names(1));
    expect(usePlanRun.getState().stop?.why).toBe("person");
    await run();
    expect(sent).toEqual(names(1, 2, 3));
  });

  it("runs only once at a time", async () => {
    const { sent, run } = await studio([]);
    await Promise.all([run(), run()]);
    expect(sent).toEqual(names(1, 2, 3));
  });

  it("goes on in a browser without room, which cannot keep it for another page", async () => {
    const { sent, run, usePlans } = await studio(["accepted", "rejected"]);
    browser.fill();
    await run();
    expect(usePlans.getState().unkeptId).toBe(plan.id);
    await run();
    expect(sent).toEqual(names(1, 2, 2, 3));
    expect(usePlans.getState().plans).toEqual([]);
  });

  it("is not continued by another page from an older state, if the room ended in between", async () => {
    const { run, usePlans } = await studio(["accepted", "rejected"]);
    const running = run();
    browser.fill();
    await running;
    expect(usePlans.getState().unkeptId).toBe(plan.id);
    vi.resetModules();
    const again = await studio([]);
    expect(again.findPlan()).toBeUndefined();
  });

  it("is continued after a reload, from the next part", async () => {
    const { sent, run } = await studio(["accepted", "rejected"]);
    await run();
    expect(sent).toEqual(names(1, 2));
    vi.resetModules();
    const again = await studio([]);
    await again.run();
    expect(again.sent).toEqual(names(2, 3));
  });
});
