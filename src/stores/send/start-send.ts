import * as z from "zod/mini";
import { toUrlFile } from "../../voice-status/audio-url.ts";
import { type Draft, draftSchema, fromRequest } from "../../voice-status/draft.ts";
import type { DraftFacts, LinkFacts } from "../../voice-status/checks/draft-facts.ts";
import { isListLost, type SendRecord } from "../../voice-status/record/record.ts";
import { linkReportOptions } from "../checks/link-queries.ts";
import { checksOf, useDraftChecks } from "../checks/draft-checks.ts";
import { loadedRules, loadLinkRules } from "../checks/load-link-rules.ts";
import { queryClient } from "../query-client.ts";
import type { OutgoingDraft } from "./send-confirmation.ts";
import { sendOrConfirm } from "./send-or-confirm.ts";

/** How many sends were started: a newer one cancels a repetition whose link is still being checked. */
let started = 0;

/** What a click on Send determines at once. */
type Click = Pick<OutgoingDraft, "instance" | "instanceLabel" | "clickedAt">;

/** Starts a send, once the click for it has loaded this file. */
export function startSend(click: Click): Click & Pick<OutgoingDraft, "confirmed"> {
  started += 1;
  return { ...click, confirmed: [] };
}

/** Sends a draft that the form has found complete. */
export function submitDraft(draft: Draft, send: ReturnType<typeof startSend>): void {
  sendOrConfirm({ ...send, draft, checks: checksOf(draft) });
}

/**
 * Repeats the send of a record, with the same confirmations, after its link has been checked.
 *
 * @returns false if the request of the record is incomplete; in one of another version, something may be missing.
 */
export async function repeatSend(record: SendRecord, click: Click): Promise<boolean> {
  const draft = fromRequest(record.request, isListLost(record));
  if (!z.safeParse(draftSchema, draft).success) return false;
  const send = startSend(click);
  const number = started;
  const urlFile = toUrlFile(draft.audioUrl);
  await loadLinkRules();
  const link = await queryClient.fetchQuery(linkReportOptions(urlFile)).then(
    (report): LinkFacts => ({ state: "known", report }),
    (): LinkFacts => ({ state: "failed" }),
  );
  if (number !== started) return true;
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
  sendOrConfirm({ ...send, draft, checks: loadedRules()(draft, facts), retryOf: record.id });
  return true;
}
