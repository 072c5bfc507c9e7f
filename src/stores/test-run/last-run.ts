import * as z from "zod/mini";
import { create } from "zustand";
import { parseJson } from "../../lib/text/parse-json.ts";
import { readStored, writeStored } from "../../lib/browser/web-storage.ts";
import { type TestRun, testRunSchema } from "../../voice-status/test-run/test-run.ts";

const KEY = "vss:test-run";

/** One tab runs cases at a time: each keeps its run in the same place. */
export const TEST_RUNNER = "test-run";

/** Why a run ended before its last case. */
export type RunStop =
  | "person"
  | "away"
  | "instance"
  | "another-send"
  | "another-tab"
  | "never-left"
  /** The page is being left. */
  | "leaving";

interface LastRun {
  /** Undefined if there has been none. */
  run: TestRun | undefined;
  /** Whether this tab is running it. */
  isRunning: boolean;
  /** The person wants it to stop after the case that is under way. */
  isStopping: boolean;
  stop: RunStop | undefined;
}

/** The last run of cases. It is stored at each step, so that after a reload it says how far it got. */
export const useLastRun = create<LastRun>(() => ({
  run: readRun(),
  isRunning: false,
  isStopping: false,
  stop: undefined,
}));

window.addEventListener("storage", ({ key }) => {
  if (key === KEY && !useLastRun.getState().isRunning) rereadRun();
});

/** Another tab may have gone on with it. */
export function rereadRun(): void {
  useLastRun.setState({ run: readRun(), stop: undefined });
}

export function keepRun(run: TestRun): void {
  writeStored("localStorage", KEY, JSON.stringify(run));
  useLastRun.setState({ run });
}

/** Changes the run that is under way. */
export function changeRun(change: (run: TestRun) => TestRun): void {
  const { run } = useLastRun.getState();
  if (run) keepRun(change(run));
}

export function forgetRun(): void {
  writeStored("localStorage", KEY, null);
  useLastRun.setState({ run: undefined, stop: undefined });
}

/** Sends nothing after the case that is under way. */
export function stopRun(): void {
  useLastRun.setState({ isStopping: true });
}

function readRun(): TestRun | undefined {
  return z.safeParse(testRunSchema, parseJson(readStored("localStorage", KEY))).data;
}
