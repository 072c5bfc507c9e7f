import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import { messagesQueueOptions } from "../../green-api/account-queries.ts";
import { GreenApiFailure } from "../../green-api/failure.ts";
import type { Instance } from "../../green-api/instance.ts";
import {
  messagesCountOptions,
  settingsOptions,
  stateInstanceOptions,
} from "../../green-api/queries.ts";
import { useNow } from "../../lib/browser/use-now.ts";
import { useLedger } from "../../stores/history/ledger-store.ts";
import { useLooks } from "../../stores/history/follow/looks.ts";
import { contactCountsOptions } from "../../stores/recipients/contact-counts.ts";
import { longestStuck } from "../../voice-status/record/stuck.ts";
import type { Reading, SetUpFacts } from "../../voice-status/set-up/facts.ts";
import { refusalOfMonth } from "../../voice-status/set-up/refusal-of-month.ts";

const CLOCK_MS = 15_000;

/** Asks what the verdict about an instance is made of. */
export function useSetUpFacts(instance: Instance): SetUpFacts {
  const { idInstance } = instance;
  const hasToken = instance.apiTokenInstance !== "";
  const state = useQuery(stateInstanceOptions(instance));
  const settings = useQuery(settingsOptions(instance));
  const waiting = useQuery(messagesCountOptions(instance));
  const queue = useQuery(messagesQueueOptions(instance));
  const listed = queue.data?.length ?? 0;
  const isListLonger = listed > (waiting.data ?? 0);
  const isAuthorized = state.data?.stateInstance === "authorized";
  const contacts = useQuery({
    ...contactCountsOptions(instance),
    enabled: hasToken && isAuthorized,
  });
  const all = useLedger(({ records }) => records);
  const lookedAt = useLooks((looks) => looks.get(idInstance)?.at);
  const now = useNow(CLOCK_MS);
  const records = useMemo(
    () => all.filter((record) => record.idInstance === idInstance),
    [all, idInstance],
  );
  const since = longestStuck(records, {
    stateInstance: state.data?.stateInstance,
    delay: settings.data?.delaySendMessagesMilliseconds,
    waiting: waiting.data,
    lookedAt,
  });
  const { value, ...rest } = readingOf(state);
  return {
    hasToken,
    state: { ...rest, value: value === undefined ? undefined : (value?.stateInstance ?? null) },
    settings: readingOf(settings),
    waiting: isListLonger
      ? { value: listed, at: queue.dataUpdatedAt, method: "showMessagesQueue" }
      : { ...readingOf(waiting), method: "getMessagesCount" },
    contacts: readingOf(contacts),
    stuckFor: since === undefined ? undefined : now - since,
    refusal: refusalOfMonth(records, now),
  };
}

function readingOf<Value>(query: UseQueryResult<Value>): Reading<Value> {
  const { data, error, dataUpdatedAt, errorUpdatedAt } = query;
  if (error instanceof GreenApiFailure) return { failure: error.code, at: errorUpdatedAt };
  return { value: data, at: dataUpdatedAt || undefined };
}
