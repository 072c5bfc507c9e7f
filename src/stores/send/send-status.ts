import { ulid } from "ulid";
import { create } from "zustand";
import type { RequestOf } from "../../green-api/contract.ts";
import { type Exchange, GreenApiFailure } from "../../green-api/failure.ts";
import type { Instance } from "../../green-api/instance.ts";
import { isPageLeaving } from "../../lib/page-leaving.ts";
import { accept, fail, type SendRecord } from "../../voice-status/record/record.ts";
import { changeRecord } from "../history/ledger.ts";
import { AnotherTabSends, asOnlyTab } from "../history/send-locks.ts";
import { sendOnce } from "./send-once.ts";

export interface Send {
  request: RequestOf<"sendVoiceStatus">;
  instance: Instance;
  instanceLabel: string;
  /** The checks that blocked the send, and were overridden. */
  overriddenChecks?: SendRecord["overriddenChecks"];
  /** The record that this send repeats. */
  retryOf?: string | undefined;
  /** Unix milliseconds of the click. */
  clickedAt: number;
}

/** How the last send of this page ended; the ledger may know more later. */
export type SendOutcome =
  | { state: "another-tab" }
  | { state: "accepted"; idMessage: string }
  | { state: "failed"; failure: GreenApiFailure; recordId: string };

interface Sending {
  isSending: boolean;
  /** How the last send ended; its instance may not be the chosen one any more. */
  ended: { idInstance: string; outcome: SendOutcome } | undefined;
  /** The request of that send, and the response. */
  exchange: Exchange | undefined;
}

const idle: Sending = { isSending: false, ended: undefined, exchange: undefined };

/** The send of this page that is under way, and the last one that ended. */
export const useSending = create<Sending>(() => idle);

let controller: AbortController | undefined;

/** Ends the wait for the answer; GREEN-API may have got the status anyway. */
export function stopWaiting(): void {
  controller?.abort();
}

/**
 * Sends a status and records the outcome. The record is stored before the request leaves, and gets a final state
 * whatever happens. Nothing is sent twice: there is no retry, and no waiting for a network.
 */
export async function sendStatus(send: Send): Promise<void> {
  // A second click may come before the button is rendered again.
  if (useSending.getState().isSending) return;
  useSending.setState({ ...idle, isSending: true });
  const { signal } = (controller = new AbortController());
  let result: Partial<Sending> = {};
  try {
    result = await exchangeOnce(newRecord(send), send.instance, signal);
  } finally {
    useSending.setState({ ...idle, ...result });
  }
}

async function exchangeOnce(
  record: SendRecord,
  instance: Instance,
  signal: AbortSignal,
): Promise<Partial<Sending>> {
  const { id, idInstance } = record;
  try {
    return await asOnlyTab(idInstance, id, async (tabsTakeTurns) => {
      try {
        const answer = await sendOnce(record, { instance, tabsTakeTurns, signal });
        const { idMessage } = answer.data;
        changeRecord(id, (current) => accept(current, idMessage, answer.exchange));
        const outcome = { state: "accepted", idMessage } as const;
        return { ended: { idInstance, outcome }, exchange: answer.exchange };
      } catch (error) {
        // The record stays "sending": another page settles it, because this one cannot know.
        if (isPageLeaving()) return {};
        const failure = error instanceof GreenApiFailure ? error : unforeseen(error);
        changeRecord(id, (current) => fail(current, failure));
        const outcome = { state: "failed", failure, recordId: id } as const;
        return { ended: { idInstance, outcome }, exchange: failure.exchange };
      }
    });
  } catch (error) {
    if (error instanceof AnotherTabSends) {
      return { ended: { idInstance, outcome: { state: "another-tab" } } };
    }
    throw error;
  }
}

/** A fault of the studio or of the browser: whether the status was sent is unknown. */
function unforeseen(error: unknown): GreenApiFailure {
  const message = error instanceof Error ? error.message : String(error);
  const exchange = { method: "sendVoiceStatus", status: null, milliseconds: 0 } as const;
  return new GreenApiFailure("answer-not-understood", { ...exchange, answer: message }, "unknown");
}

function newRecord(send: Send): SendRecord {
  const { request, instance, instanceLabel, overriddenChecks, retryOf, clickedAt } = send;
  return {
    version: 1,
    id: ulid(clickedAt),
    idInstance: instance.idInstance,
    instanceLabel,
    startedAt: clickedAt,
    request,
    state: "sending",
    overriddenChecks,
    retryOf,
  };
}
