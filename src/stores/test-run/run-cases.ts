import { ulid } from "ulid";
import type { Instance } from "../../green-api/instance.ts";
import { askInTurn } from "../../green-api/pace.ts";
import { toRawRequest } from "../../green-api/raw/raw-request.ts";
import { askBeforeLeaving } from "../../lib/browser/ask-before-leaving.ts";
import { requestOfRaw } from "../../voice-status/raw/raw-send.ts";
import type { TestCase } from "../../voice-status/test-run/test-case.ts";
import { toStoredCases } from "../../voice-status/test-run/test-cases-file.ts";
import { resultOf, type TestRun } from "../../voice-status/test-run/test-run.ts";
import { allInstances, useInstances } from "../instances/instances.ts";
import { isAnySending, sendingStores } from "../raw/any-sending.ts";
import { asOnlyRunner } from "../send/plan/plan-lock.ts";
import { type Presence, watchPresence } from "../send/presence.ts";
import { sendStatus } from "../send/send-status.ts";
import { until } from "../until.ts";
import {
  changeRun,
  keepRun,
  rereadRun,
  type RunStop,
  TEST_RUNNER,
  useLastRun,
} from "./last-run.ts";

/**
 * Sends cases one after another, each once, at the pace that GREEN-API allows the instance. A case that fails does not
 * end the run; what cannot leave at all does. Nothing is sent while another tab runs cases.
 *
 * @param instanceLabel how the instance is called in the records.
 */
export async function runCases(
  cases: readonly TestCase[],
  { idInstance }: Instance,
  instanceLabel: string,
): Promise<void> {
  if (useLastRun.getState().isRunning) return;
  const startedAt = Date.now();
  const run: TestRun = {
    version: 1,
    id: ulid(startedAt),
    idInstance,
    instanceLabel,
    startedAt,
    cases: toStoredCases(cases),
    steps: {},
  };
  useLastRun.setState({ isRunning: true, isStopping: false, stop: undefined });
  const allowLeaving = askBeforeLeaving();
  const presence = watchPresence(startedAt);
  let stop: RunStop | undefined;
  try {
    stop = await asOnlyRunner(TEST_RUNNER, () => {
      keepRun(run);
      return runAll(cases, run, presence);
    });
  } finally {
    presence.end();
    allowLeaving();
    if (stop === "another-tab") rereadRun();
    else if (stop !== "leaving") changeRun((current) => ({ ...current, endedAt: Date.now() }));
    useLastRun.setState({ isRunning: false, isStopping: false, stop });
  }
}

async function runAll(cases: readonly TestCase[], run: TestRun, presence: Presence) {
  for (const testCase of cases) {
    const instance = instanceOf(run);
    if (!instance) return "instance";
    const stop = await askInTurn("sendVoiceStatus", instance, async () => {
      // The draft of the page goes first.
      await until(() => !isAnySending() || isStopping(), [...sendingStores, useLastRun]);
      return stopBefore(presence) ?? runCase(testCase, run, instance);
    });
    if (stop) return stop;
  }
  return undefined;
}

const isStopping = () => useLastRun.getState().isStopping;

function stopBefore(presence: Presence): RunStop | undefined {
  if (isStopping()) return "person";
  // While the machine slept, nobody could stop it.
  return presence.isUnbroken() ? undefined : "away";
}

async function runCase(
  { id, body }: TestCase,
  { instanceLabel }: TestRun,
  instance: Instance,
): Promise<RunStop | undefined> {
  const startedAt = Date.now();
  const step = { recordId: ulid(startedAt), startedAt };
  const raw = toRawRequest("sendVoiceStatus", body);
  // Before the request leaves: after a crash it is known that the case may have been sent.
  changeRun((run) => ({ ...run, steps: { ...run.steps, [id]: step } }));
  const record = await sendStatus({
    id: step.recordId,
    request: requestOfRaw(raw.shown),
    raw,
    instance,
    instanceLabel,
    clickedAt: startedAt,
  });
  if (!record) {
    changeRun((run) => ({ ...run, steps: withoutStep(run.steps, id) }));
    return "another-send";
  }
  if (record.state === "sending") return "leaving";
  const result = resultOf(record);
  changeRun((run) => ({ ...run, steps: { ...run.steps, [id]: { ...step, result } } }));
  return record.state === "rejected" && result.status === null ? "never-left" : undefined;
}

function withoutStep(steps: TestRun["steps"], id: string): TestRun["steps"] {
  return Object.fromEntries(Object.entries(steps).filter(([caseId]) => caseId !== id));
}

/** The run's instance, if this tab still has its token. */
function instanceOf({ idInstance }: TestRun): Instance | undefined {
  const all = allInstances(useInstances.getState());
  const found = all.find((instance) => instance.idInstance === idInstance);
  return found?.apiTokenInstance ? found : undefined;
}
