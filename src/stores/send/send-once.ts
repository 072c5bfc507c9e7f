import { gatewayRun, notSent } from "../../green-api/attempt.ts";
import { callGreenApi, type RawRequest } from "../../green-api/client.ts";
import type { Instance } from "../../green-api/instance.ts";
import { aborted } from "../../lib/wait.ts";
import type { SendRecord } from "../../voice-status/record/record.ts";
import { idsBefore } from "../history/follow/remote-statuses.ts";
import { commitRecord, saveRecord } from "../history/ledger.ts";

/** Later than this after the click, the user no longer expects the status to go out. */
const STALE_AFTER_MS = 10_000;

interface Sending {
  instance: Instance;
  /** Leaves in the place of the record's request. */
  raw: RawRequest | undefined;
  tabsTakeTurns: boolean;
  signal: AbortSignal;
}

/**
 * Sends a status once. Its record is stored before the first call. When the request leaves, the record is on the
 * disk, together with what gateway and GREEN-API knew before.
 *
 * @throws {GreenApiFailure} whatever went wrong, with a code of the catalogue.
 */
export async function sendOnce(
  record: SendRecord,
  { instance, raw, tabsTakeTurns, signal }: Sending,
) {
  const isStale = watchTheClock(record.startedAt);
  saveRecord(record);
  const [run, seenBefore] = await Promise.all([gatewayRun(signal), idsBefore(instance, signal)]);
  await Promise.race([commitRecord({ ...record, run, seenBefore }), aborted(signal)]);
  if (signal.aborted) throw notSent("stopped-in-time");
  if (isStale()) throw notSent("left-too-late");
  return callGreenApi("sendVoiceStatus", {
    instance,
    body: record.request,
    raw,
    attempt: { id: record.id, run, tabsTakeTurns },
    signal,
  });
}

/** Uses two clocks: one stops while the machine sleeps, and the other may be changed. */
function watchTheClock(clickedAt: number): () => boolean {
  const started = performance.now();
  return () => Math.max(Date.now() - clickedAt, performance.now() - started) > STALE_AFTER_MS;
}
