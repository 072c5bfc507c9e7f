import { useQuery } from "@tanstack/react-query";
import { useLayoutEffect, useMemo, useState } from "react";
import { GreenApiFailure } from "../../green-api/failure.ts";
import { isEmulator } from "../../green-api/host.ts";
import {
  messagesCountOptions,
  settingsOptions,
  stateInstanceOptions,
} from "../../green-api/queries.ts";
import { useFirstInput } from "../../lib/browser/use-first-input.ts";
import { useNow } from "../../lib/browser/use-now.ts";
import type { DraftFacts, LinkFacts } from "../../voice-status/checks/draft-facts.ts";
import { isUntouched } from "../../voice-status/checks/first-checks.ts";
import { isLocalAudio, useLoadedAudio, usePagePlayer } from "../audio/loaded-audio.ts";
import { useSeries } from "../audio/series.ts";
import { contactsOptions } from "../recipients/contacts.ts";
import { useDraft } from "../draft/draft.ts";
import { useLedger } from "../history/ledger-store.ts";
import { useChosenInstance } from "../instances/instances.ts";
import { useDoubtful } from "../recipients/doubtful.ts";
import { linkReportOptions, linkSeenOptions } from "./link-queries.ts";
import { useSplitChoice } from "../send/split-choice.ts";
import { updateDraftChecks } from "./draft-checks.ts";
import { rulesOptions } from "./load-rules.ts";

/** Fine enough for links whose expiry is given to the minute. */
const CLOCK_MS = 15_000;

/** What the checks are told about the chosen instance. */
type InstanceFacts = Omit<DraftFacts, "urlFile" | "audio" | "link" | "doubtful" | "now">;

/** Keeps the checks of the draft up to date, and loads what they need. Used once on the page. */
export function useSyncDraftChecks(instanceFacts: InstanceFacts): void {
  const draft = useDraft();
  const audioFacts = useAudioFacts();
  const records = useLedger((ledger) => ledger.records);
  const isInUse = useFirstInput();
  const { data: rules, isError } = useQuery({
    ...rulesOptions,
    enabled: isInUse || records.length > 0 || !isUntouched(draft, audioFacts),
  });
  const doubtful = useDoubtful(({ numbers }) => numbers);
  const isSplit = useSplitChoice((choice) => choice.isSplit);
  const hasLink = audioFacts.urlFile !== null && !audioFacts.isLocal;
  // Links expire while a draft is open.
  const now = useNow(hasLink ? CLOCK_MS : 0);

  // Before the browser paints, so that no part of the page shows outdated checks.
  useLayoutEffect(() => {
    const facts = { ...audioFacts, ...instanceFacts, doubtful, isSplit, now };
    updateDraftChecks(draft, facts, rules ?? (isError ? "failed" : "loading"));
  }, [draft, audioFacts, instanceFacts, doubtful, isSplit, now, rules, isError]);
}

function useAudioFacts() {
  const urlFile = useLoadedAudio((loaded) => loaded.urlFile);
  const audio = usePagePlayer(({ state }) => state.facts);
  const isLocal = isLocalAudio(urlFile);
  const link = useLinkFacts(isLocal ? null : urlFile);
  const { data: linkSeenAt } = useQuery(linkSeenOptions(isLocal ? null : urlFile));
  const count = useSeries((series) => series.parts.length);
  const parts = isLocal && count > 0 ? count : undefined;
  return useMemo(
    () => ({ urlFile, audio, isLocal, link, linkSeenAt, parts }),
    [urlFile, audio, isLocal, link, linkSeenAt, parts],
  );
}

function useLinkFacts(urlFile: string | null): LinkFacts {
  const { data: report, isError, isFetching } = useQuery(linkReportOptions(urlFile));
  return useMemo(() => {
    // While the gateway is asked again, its earlier answer does not count.
    if (isFetching) return { state: "loading" };
    if (report) return { state: "known", report };
    return { state: isError ? "failed" : "loading" };
  }, [report, isError, isFetching]);
}

/** Asks for all that the checks are told about the chosen instance. It does not depend on the draft. */
export function useInstanceFacts(): InstanceFacts {
  const instance = useChosenInstance();
  const records = useLedger((ledger) => ledger.records);
  const { data: rules } = useQuery({ ...rulesOptions, enabled: false });
  const { data: state, error } = useQuery(stateInstanceOptions(instance));
  const { data: known, isError } = useQuery(settingsOptions(instance));
  const { data: waiting } = useQuery(messagesCountOptions(instance));
  // Only if they are loaded already: the checks alone are no reason to load them.
  const { data: contacts } = useQuery({ ...contactsOptions(instance), enabled: false });
  const [openedAt] = useState(Date.now);

  return useMemo(() => {
    const { idInstance, apiTokenInstance } = instance;
    const isKnown = apiTokenInstance !== "";
    const failure = isKnown && error instanceof GreenApiFailure ? error.code : undefined;
    return {
      isEmulator: isEmulator(instance),
      stateInstance: isKnown && !failure ? state?.stateInstance : undefined,
      isStateLoading: isKnown && !failure && state === undefined,
      stateFailure: failure,
      settings: known ?? (isError ? "failed" : undefined),
      waiting,
      contacts,
      ...rules?.factsOfRecords(records, idInstance, openedAt),
    };
  }, [instance, state, error, known, isError, waiting, contacts, records, openedAt, rules]);
}
