import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Instance } from "../../green-api/instance.ts";
import type { SendRecord } from "../../voice-status/record/record.ts";
import type { TestCase } from "../../voice-status/test-run/test-case.ts";
import { stubBrowser } from "../browser-under-test.ts";

const instance: Instance = {
  label: "Shop",
  idInstance: "1101000001",
  apiTokenInstance: "abc",
  apiUrl: "https://1101.api.green-api.com",
  mediaUrl: "https://1101.media.green-api.com",
};

const testCase = (id: string): TestCase => ({
  id,
  name: `case ${id}`,
  body: `{"fileName":"${id}.mp3"}`,
  expected: { status: 200, message: "idMessage" },
});
const cases = ["1", "2", "3"].map(testCase);

/** The studio with a GREEN-API that ends each send as listed. */
async function studio(endings: SendRecord["state"][] = []) {
  const sent: string[] = [];
  vi.doMock("../send/send-status.ts", () => ({
    sendStatus: (send: Pick<SendRecord, "id" | "request">): SendRecord => {
      const state = endings[sent.length] ?? "accepted";
      sent.push(send.request.fileName);
      const record = { ...send, version: 1 as const, instanceLabel: "Shop", startedAt: Date.now() };
      const exchange = { status: 200, milliseconds: 1, answer: '{"idMessage":"3EB0"}' };
      const answered = state === "accepted" ? { exchange, idMessage: "3EB0" } : {};
      return { ...record, idInstance: instance.idInstance, state, ...answered };
    },
  }));
  vi.doMock("../instances/instances.ts", () => ({
    useInstances: { getState: () => ({}) },
    allInstances: () => [instance],
  }));
  vi.doMock("../../lib/browser/ask-before-leaving.ts", () => ({
    askBeforeLeaving: () => () => {},
  }));
  const { runCases } = await import("./run-cases.ts");
  const lastRun = await import("./last-run.ts");
  const { useSending } = await import("../send/sending.ts");
  return { sent, run: () => runCases(cases, instance, "Shop"), useSending, ...lastRun };
}

let browser: ReturnType<typeof stubBrowser>;
const stored = () => browser.localStorage["vss:test-run"];

beforeEach(() => {
  vi.useFakeTimers();
  browser = stubBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a run of cases", () => {
  it("sends each once, in order, and keeps what came of it", async () => {
    const { sent, run, useLastRun } = await studio();
    const done = run();
    void run();
    await vi.advanceTimersByTimeAsync(5_000);
    await done;
    expect(sent).toEqual(["1.mp3", "2.mp3", "3.mp3"]);
    const { run: last, isRunning, stop } = useLastRun.getState();
    expect({ isRunning, stop }).toEqual({ isRunning: false, stop: undefined });
    expect(Object.values(last?.steps ?? {}).map(({ result }) => result?.idMessage)).toEqual(
      cases.map(() => "3EB0"),
    );
    expect(last?.endedAt).toBeDefined();
  });

  it("goes on as soon as the composer has ended its send", async () => {
    const { sent, run, useSending } = await studio();
    useSending.setState({ stopWaiting: () => {} });
    const done = run();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(sent).toEqual([]);
    useSending.setState({ stopWaiting: undefined });
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(["1.mp3"]);
    await vi.advanceTimersByTimeAsync(5_000);
    await done;
  });

  it("can be stopped while it waits for the composer, and sends nothing then", async () => {
    const { sent, run, useSending, stopRun, useLastRun } = await studio();
    useSending.setState({ stopWaiting: () => {} });
    const done = run();
    stopRun();
    await done;
    expect(sent).toEqual([]);
    expect(useLastRun.getState().stop).toBe("person");
  });

  it("ends with a case that could not leave", async () => {
    const { sent, run, useLastRun } = await studio(["rejected"]);
    await run();
    expect(sent).toEqual(["1.mp3"]);
    expect(useLastRun.getState().stop).toBe("never-left");
  });

  it("sends nothing while another tab runs cases, and leaves that run as it is", async () => {
    const request = (_name: string, _options: object, work: (lock: null) => unknown) => work(null);
    vi.stubGlobal("navigator", { locks: { request } });
    const { sent, run, keepRun, useLastRun } = await studio();
    const steps = {};
    keepRun({
      version: 1,
      id: "theirs",
      idInstance: "1",
      instanceLabel: "",
      startedAt: 1,
      cases,
      steps,
    });
    const theirs = stored();
    await run();
    expect(sent).toEqual([]);
    expect(stored()).toBe(theirs);
    expect(useLastRun.getState()).toMatchObject({ stop: "another-tab", run: { id: "theirs" } });
  });
});
