import { useMutation } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { ulid } from "ulid";
import { callGreenApi } from "../green-api/client.ts";
import type { RequestOf } from "../green-api/contract.ts";
import { type Exchange, GreenApiFailure } from "../green-api/failure.ts";
import type { Instance } from "../green-api/instance.ts";
import {
  changeRecord,
  commitRecord,
  inTurn,
  useLedger,
  whileSending,
} from "../features/history/ledger.ts";
import type { SendOutcome } from "../features/compose/outcome.tsx";
import { isPageLeaving } from "../lib/page-leaving.ts";
import { accept, fail, giveUp, type SendRecord } from "../voice-status/record.ts";

interface Send {
  request: RequestOf<"sendVoiceStatus">;
  instance: Instance;
  instanceLabel: string;
  /** The record that this send repeats. */
  retryOf?: string;
}

/** How a send ended for this page; the ledger may learn more of it later. */
type Ended = { recordId: string } & (
  | { idMessage: string; failure?: undefined }
  | { failure: GreenApiFailure; idMessage?: undefined }
);

/**
 * Sends a status, and writes down what became of it: the record stands before the request leaves, and
 * has an end whatever happens. Nothing is sent twice: no retry, no waiting for a network.
 */
export function useSendStatus() {
  const [ended, setEnded] = useState<Ended>();
  const foundAs = useLedger(
    ({ records }) => records.find(({ id }) => id === ended?.recordId)?.idMessage,
  );
  const [exchange, setExchange] = useState<Exchange>();
  // Not among the mutation's variables, which outlive it: the instance holds the token.
  const underWay = useRef<{ instance: Instance; controller: AbortController }>(null);

  const { mutate, isPending } = useMutation({
    mutationKey: ["sendVoiceStatus"],
    mutationFn: async (record: SendRecord) => {
      if (!underWay.current) throw new Error("no send is under way");
      const { instance, controller } = underWay.current;
      return whileSending(record.id, async () => {
        const { signal } = controller;
        await commitRecord(record);
        return inTurn(instance.idInstance, signal, () =>
          callGreenApi("sendVoiceStatus", {
            instance,
            body: record.request,
            attemptId: record.id,
            signal,
          }),
        );
      });
    },
    onSuccess: ({ data, exchange: seen }, record) => {
      changeRecord(record.id, (kept) => accept(kept, data.idMessage, seen));
      setEnded({ recordId: record.id, idMessage: data.idMessage });
      setExchange(seen);
    },
    onError: (error, record) => {
      if (error instanceof DOMException && error.name === "AbortError") {
        changeRecord(record.id, giveUp);
        return;
      }
      if (!(error instanceof GreenApiFailure)) throw error;
      // The record stays "sending"; the next page settles it, for this one cannot know.
      if (isPageLeaving()) return;
      changeRecord(record.id, (kept) => fail(kept, error));
      setEnded({ recordId: record.id, failure: error });
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

  return {
    send,
    sending: isPending,
    outcome: ended && outcomeOf(ended, foundAs),
    exchange,
    stopWaiting: () => underWay.current?.controller.abort(),
  };
}

function outcomeOf({ idMessage, failure }: Ended, foundAs: string | undefined): SendOutcome {
  return failure ? { state: "failed", failure, foundAs } : { state: "accepted", idMessage };
}

function newRecord({ request, instance, instanceLabel, retryOf }: Send): SendRecord {
  const startedAt = Date.now();
  return {
    version: 1,
    id: ulid(startedAt),
    idInstance: instance.idInstance,
    instanceLabel,
    startedAt,
    request,
    state: "sending",
    retryOf,
  };
}
