import { useMutation } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { ulid } from "ulid";
import type { RequestOf } from "../../green-api/contract.ts";
import { type Exchange, GreenApiFailure } from "../../green-api/failure.ts";
import type { Instance } from "../../green-api/instance.ts";
import { changeRecord, useLedger } from "../../stores/history/ledger.ts";
import { AnotherTabSends, asOnlyTab } from "../../stores/history/send-locks.ts";
import type { SendOutcome } from "./outcome.tsx";
import { sendOnce } from "./send-once.ts";
import { isPageLeaving } from "../../lib/page-leaving.ts";
import { accept, fail, type SendRecord } from "../../voice-status/record/record.ts";

interface Send {
  request: RequestOf<"sendVoiceStatus">;
  instance: Instance;
  instanceLabel: string;
  /** The checks that blocked it, and were overridden. */
  overriddenChecks?: SendRecord["overriddenChecks"];
  /** The record that this send repeats. */
  retryOf?: string | undefined;
  /** Unix milliseconds of the click that it follows. */
  clickedAt: number;
}

/** How a send ended for this page; the ledger may learn more of it later. */
type Ended = { idInstance: string } & (
  | { state: "another-tab" }
  | { state: "accepted"; idMessage: string }
  | { state: "failed"; failure: GreenApiFailure; recordId: string }
);

/**
 * Sends a status, and writes down what became of it: the record stands before the request leaves, and
 * has an end whatever happens. Nothing is sent twice: no retry, no waiting for a network.
 */
export function useSendStatus(idInstance: string) {
  const [ended, setEnded] = useState<Ended>();
  // What the ledger has learned of it since.
  const learned = useLedger(({ records }) =>
    ended?.state === "failed" ? records.find(({ id }) => id === ended.recordId) : undefined,
  );
  const [exchange, setExchange] = useState<Exchange>();
  // Not among the mutation's variables, which outlive it: the instance holds the token.
  const underWay = useRef<{ instance: Instance; controller: AbortController }>(null);

  const { mutate, isPending } = useMutation({
    mutationKey: ["sendVoiceStatus"],
    mutationFn: async (record: SendRecord) => {
      if (!underWay.current) throw new Error("no send is under way");
      const { instance, controller } = underWay.current;
      return asOnlyTab(instance.idInstance, record.id, async (tabsTakeTurns) => {
        const { signal } = controller;
        try {
          const answer = await sendOnce(record, { instance, tabsTakeTurns, signal });
          changeRecord(record.id, (kept) => accept(kept, answer.data.idMessage, answer.exchange));
          return answer;
        } catch (error) {
          // The record stays "sending"; another page settles it, for this one cannot know.
          if (isPageLeaving()) throw error;
          const failure = error instanceof GreenApiFailure ? error : unforeseen(error);
          changeRecord(record.id, (kept) => fail(kept, failure));
          throw failure;
        }
      });
    },
    onSuccess: ({ data, exchange: seen }, record) => {
      setEnded({
        idInstance: record.idInstance,
        state: "accepted",
        idMessage: data.idMessage,
      });
      setExchange(seen);
    },
    onError: (error, record) => {
      if (error instanceof AnotherTabSends) {
        setEnded({ idInstance: record.idInstance, state: "another-tab" });
      }
      if (!(error instanceof GreenApiFailure) || isPageLeaving()) return;
      setEnded({
        idInstance: record.idInstance,
        state: "failed",
        failure: error,
        recordId: record.id,
      });
      setExchange(error.exchange);
    },
    onSettled: () => {
      underWay.current = null;
    },
    retry: false,
    networkMode: "always",
  });

  const send = useCallback(
    (sent: Send) => {
      // A ref, not state: a second click comes before the next drawing.
      if (underWay.current) return;
      underWay.current = { instance: sent.instance, controller: new AbortController() };
      setEnded(undefined);
      setExchange(undefined);
      mutate(newRecord(sent));
    },
    [mutate],
  );

  // An outcome is of its instance: choosing another one begins anew.
  const isOfInstance = ended?.idInstance === idInstance;
  const outcome: SendOutcome | undefined = isOfInstance ? ended : undefined;
  return {
    send,
    sending: isPending,
    outcome,
    learned,
    exchange,
    stopWaiting: () => underWay.current?.controller.abort(),
  };
}

/** A fault of the studio's own, or of the browser's: nobody knows how far the send came. */
function unforeseen(error: unknown): GreenApiFailure {
  const message = error instanceof Error ? error.message : String(error);
  const exchange = { method: "sendVoiceStatus", status: null, milliseconds: 0 } as const;
  return new GreenApiFailure("answer-not-understood", { ...exchange, answer: message }, "unknown");
}

function newRecord({
  request,
  instance,
  instanceLabel,
  overriddenChecks,
  retryOf,
  clickedAt,
}: Send): SendRecord {
  const startedAt = clickedAt;
  return {
    version: 1,
    id: ulid(startedAt),
    idInstance: instance.idInstance,
    instanceLabel,
    startedAt,
    request,
    state: "sending",
    overriddenChecks,
    retryOf,
  };
}
