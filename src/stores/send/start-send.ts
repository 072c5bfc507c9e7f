import * as z from "zod/mini";
import type { Instance } from "../../green-api/instance.ts";
import { toUrlFile } from "../../voice-status/audio-url.ts";
import { type Draft, draftSchema, fromRequest } from "../../voice-status/draft.ts";
import type { DraftFacts, LinkFacts } from "../../voice-status/checks/draft-facts.ts";
import { isListLost, type SendRecord } from "../../voice-status/record/record.ts";
import { linkReportOptions } from "../checks/link-queries.ts";
import { checksOf, useDraftChecks } from "../checks/draft-checks.ts";
import { loadedRules, loadLinkRules } from "../checks/link-rules.ts";
import { queryClient } from "../query-client.ts";
import { sendOrConfirm, type OutgoingDraft } from "./send-confirmation.ts";

/** How many sends were started: a newer one cancels a repetition whose link is still being checked. */
let started = 0;

/** What a click on Send determines at once. */
type Click = Pick<OutgoingDraft, "instance" | "instanceLabel" | "clickedAt" | "confirmed">;

/** Starts a send, at the click for it. */
export function startSend(instance: Instance, instanceLabel: string): Click {
  started += 1;
  return { instance, instanceLabel, clickedAt: Date.now(), confirmed: [] };
}

/** Sends a draft that the form has found complete. */
export function submitDraft(draft: Draft, click: Click): void {
  sendOrConfirm({ ...click, draft, checks: checksOf(draft) });
}

/** Whether the request of a record is complete; in one of another version, something may be missing. */
export function isRepeatable(record: SendRecord): boolean {
  return z.safeParse(draftSchema, draftOf(record)).success;
}

function draftOf(record: SendRecord): Draft {
  return fromRequest(record.request, isListLost(record));
}

/** Repeats the send of a record, with the same confirmations, after its link has been checked. */
export async function repeatSend(
  record: SendRecord,
  instance: Instance,
  instanceLabel: string,
): Promise<void> {
  const draft = draftOf(record);
  const click = startSend(instance, instanceLabel);
  const number = started;
  const urlFile = toUrlFile(draft.audioUrl);
  await loadLinkRules();
  const link = await queryClient.fetchQuery(linkReportOptions(urlFile)).then(
    (report): LinkFacts => ({ state: "known", report }),
    (): LinkFacts => ({ state: "failed" }),
  );
  if (number !== started) return;
  const facts: DraftFacts = {
    ...useDraftChecks.getState().facts,
    urlFile,
    link,
    linkSeenAt: record.startedAt,
    audio: { state: "none" },
    isLocal: false,
    doubtful: [],
    now: undefined,
  };
  sendOrConfirm({ ...click, draft, checks: loadedRules()(draft, facts), retryOf: record.id });
}
