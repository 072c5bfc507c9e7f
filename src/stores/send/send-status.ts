import { ulid } from "ulid";
import type { RawRequest } from "../../green-api/client.ts";
import { GreenApiFailure } from "../../green-api/failure.ts";
import type { Instance } from "../../green-api/instance.ts";
import { watchLeaving } from "../../lib/browser/watch-leaving.ts";
import type { SendRecord } from "../../voice-status/record/record.ts";
import { accept, fail } from "../../voice-status/record/record-steps.ts";
import { changeRecord } from "../history/ledger.ts";
import { useLedger } from "../history/ledger-store.ts";
import { AnotherTabSends, asOnlyTab } from "../history/send-locks.ts";
import { sendOnce } from "./send-once.ts";
import { type EndedSend, useSending } from "./sending.ts";

/** The browser has little room for storage. */
const KEPT_BODY_CHARACTERS = 4_000;

interface Send {
  /** The id of its record, a ULID; a new one if it is left out. */
  id?: string;
  request: SendRecord["request"];
  /** Leaves in the place of the request. */
  raw?: RawRequest;
  instance: Instance;
  instanceLabel: string;
  /** The checks that blocked the send, and were overridden. */
  overriddenChecks?: SendRecord["overriddenChecks"];
  /** The record that this send repeats. */
  retryOf?: string | undefined;
  /** Its place among several statuses. */
  place?: Pick<SendRecord, "series" | "recipientGroup"> | undefined;
  /** Unix milliseconds of the user's decision: the click, or the end of the seconds to take it back. */
  clickedAt: number;
}

/**
 * Sends a status and records the outcome. The record is stored before the request leaves, and gets a final state
 * whatever happens. Nothing is sent twice: there is no retry, and no waiting for a network.
 *
 * @returns the record, once the answer is known; undefined if nothing was sent, or the record is gone.
 */
export async function sendStatus(send: Send): Promise<SendRecord | undefined> {
  // A second click may come before the button is rendered again.
  if (useSending.getState().stopWaiting) return undefined;
  const controller = new AbortController();
  useSending.setState({ ended: undefined, stopWaiting: () => controller.abort() });
  const record = newRecord(send);
  const end = await exchangeOnce(record, send, controller.signal);
  const { idInstance, request } = record;
  const ended = end && { idInstance, request, endedAt: Date.now(), ...end };
  useSending.setState({ ended, stopWaiting: undefined });
  return useLedger.getState().records.find(({ id }) => id === record.id);
}

type SendEnd = Pick<EndedSend, "recordIds" | "failure" | "exchange">;

/** Returns undefined if the page is being left. */
async function exchangeOnce(
  record: SendRecord,
  { instance, raw }: Send,
  signal: AbortSignal,
): Promise<SendEnd | undefined> {
  const { id, idInstance } = record;
  const recordIds = [id];
  const page = watchLeaving();
  try {
    return await asOnlyTab(idInstance, id, async (tabsTakeTurns) => {
      try {
        const { data, exchange } = await sendOnce(record, {
          instance,
          raw,
          tabsTakeTurns,
          signal,
        });
        changeRecord(id, (current) => accept(current, data.idMessage, exchange));
        return { recordIds, exchange };
      } catch (error) {
        // The record stays "sending": another page settles it, because this one cannot know.
        if (await page.isLeaving()) return undefined;
        const failure = error instanceof GreenApiFailure ? error : unforeseen(error);
        changeRecord(id, (current) => fail(current, failure));
        return { recordIds, failure, exchange: failure.exchange };
      }
    });
  } catch (error) {
    if (error instanceof AnotherTabSends) return { recordIds: [] };
    const failure = unforeseen(error);
    return { recordIds, failure, exchange: failure.exchange };
  } finally {
    page.end();
  }
}

/** A fault of the studio or of the browser: whether the status was sent is unknown. */
function unforeseen(error: unknown): GreenApiFailure {
  const message = error instanceof Error ? error.message : String(error);
  const exchange = { method: "sendVoiceStatus", status: null, milliseconds: 0 } as const;
  return new GreenApiFailure("answer-not-understood", { ...exchange, answer: message }, "unknown");
}

function newRecord(send: Send): SendRecord {
  const { request, raw, instance, instanceLabel, overriddenChecks, retryOf, place } = send;
  const { clickedAt, id = ulid(clickedAt) } = send;
  return {
    version: 1,
    id,
    idInstance: instance.idInstance,
    instanceLabel,
    startedAt: clickedAt,
    request,
    raw: raw?.shown.slice(0, KEPT_BODY_CHARACTERS),
    state: "sending",
    overriddenChecks,
    retryOf,
    ...place,
  };
}
