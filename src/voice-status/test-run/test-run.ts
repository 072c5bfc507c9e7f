import * as z from "zod/mini";
import { gatewayNoteIn } from "../../protocol/gateway-failure.ts";
import type { SendRecord } from "../record/record.ts";
import { type TestCase, testCaseSchema } from "./test-case.ts";

/** What came of a case. */
const result = z.object({
  /** HTTP status; null if no answer came. */
  status: z.nullable(z.number()),
  /** The answer, redacted, or the code of the failure if none came. */
  message: z.string(),
  idMessage: z.optional(z.string()),
  /** Whether the case may have been queued although no answer came. */
  lost: z.optional(z.literal(true)),
});

export type CaseResult = z.infer<typeof result>;

/** A run of cases: which of them were begun, and what came of each. */
export const testRunSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  idInstance: z.string(),
  instanceLabel: z.string(),
  startedAt: z.number(),
  /** Undefined while it runs, and if its tab was closed. */
  endedAt: z.optional(z.number()),
  /** As they were when the run began, in their order. */
  cases: z.array(testCaseSchema),
  /** By the ids of the cases. A case has one before its request leaves. */
  steps: z.record(
    z.string(),
    z.object({ recordId: z.string(), startedAt: z.number(), result: z.optional(result) }),
  ),
});

export type TestRun = z.infer<typeof testRunSchema>;

/** `unknown` if the answer was lost: the case may have been sent. */
export type CaseVerdict = "as-expected" | "different" | "unknown" | "not-run" | "under-way";

/** Of a case as it was sent. A record may be known better since: a lost answer is settled later. */
export interface CaseOutcome {
  verdict: CaseVerdict;
  status: number | null | undefined;
  message: string;
  idMessage: string | undefined;
  startedAt: number | undefined;
}

const MAX_MESSAGE_CHARACTERS = 300;

/** What a run keeps of a record. */
export function resultOf({ state, exchange, failure, idMessage }: SendRecord): CaseResult {
  const note = gatewayNoteIn(exchange?.answer ?? "");
  const answer = note ?? (exchange?.answer || (failure?.code ?? ""));
  return {
    status: note ? null : (exchange?.status ?? null),
    message: (failure?.detail ?? answer).slice(0, MAX_MESSAGE_CHARACTERS),
    idMessage,
    ...(state === "unknown" && { lost: true as const }),
  };
}

/**
 * What became of a case.
 *
 * @param isRunning whether the run is under way: a case without an answer may still get one.
 * @param record of the case, if it is still in the history.
 */
export function outcomeOf(
  { id, expected }: TestCase,
  run: TestRun,
  isRunning: boolean,
  record?: SendRecord,
): CaseOutcome {
  const step = run.steps[id];
  const nothing = { status: undefined, message: "", idMessage: undefined };
  if (!step) return { ...nothing, verdict: "not-run", startedAt: undefined };
  const { startedAt } = step;
  // A record that is still sending has no answer; one of a closed tab is unknown by now.
  const isEnded = record !== undefined && record.state !== "sending";
  const known = step.result ?? (isEnded ? resultOf(record) : undefined);
  if (!known) return { ...nothing, verdict: isRunning ? "under-way" : "unknown", startedAt };
  const { status, message } = known;
  const idMessage = known.idMessage ?? record?.idMessage;
  return { verdict: verdictOf(known, expected), status, message, idMessage, startedAt };
}

function verdictOf(
  { status, message, idMessage, lost }: CaseResult,
  expected: TestCase["expected"],
): CaseVerdict {
  const text = `${message} ${idMessage ?? ""}`;
  const isExpected = status === expected.status && text.includes(expected.message);
  // A 500 can be expected, although it leaves open what became of the status.
  if (isExpected) return "as-expected";
  return lost ? "unknown" : "different";
}
