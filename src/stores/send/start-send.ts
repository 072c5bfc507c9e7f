import * as z from "zod/mini";
import { toUrlFile } from "../../voice-status/audio-url.ts";
import { type Draft, draftSchema, fromRequest } from "../../voice-status/draft.ts";
import type { DraftFacts, LinkFacts } from "../../voice-status/checks/draft-facts.ts";
import { isListLost, type SendRecord } from "../../voice-status/record/record.ts";
import { audioCheckOptions } from "../checks/link-queries.ts";
import { checksOf, useDraftChecks } from "../checks/draft-checks.ts";
import { loadedRules, loadLinkRules } from "../checks/link-rules.ts";
import { queryClient } from "../query-client.ts";
import { goOn } from "./gates.ts";
import type { Outgoing } from "./shut-gate.ts";

/** How many sends were asked for: what is found out for one does not speak for the next. */
let asked = 0;

/** What a click on Send fixes for the send that follows from it. */
type Begun = Pick<Outgoing, "instance" | "instanceLabel" | "clickedAt" | "passed">;

/** Begins a send, at the click for it. */
export function beginSend(given: Omit<Begun, "passed">): Begun {
  asked += 1;
  return { ...given, passed: [] };
}

/** Sends a draft that the form finds complete. */
export function submitDraft(draft: Draft, begun: Begun): void {
  goOn({ ...begun, draft, checks: checksOf(draft) });
}

function draftOf(record: SendRecord): Draft {
  return fromRequest(record.request, isListLost(record));
}

/**
 * Sends what a record holds through the same gates, with what can be found out about its link.
 *
 * @returns false if it cannot be sent as it is: a record of an older or another studio may lack something.
 */
export async function repeatSend(
  record: SendRecord,
  click: Omit<Begun, "passed">,
): Promise<boolean> {
  const draft = draftOf(record);
  if (!z.safeParse(draftSchema, draft).success) return false;
  const begun = beginSend(click);
  const number = asked;
  const urlFile = toUrlFile(draft.audioUrl);
  await loadLinkRules();
  const link = await queryClient.fetchQuery(audioCheckOptions(urlFile)).then(
    (report): LinkFacts => ({ state: "known", report }),
    (): LinkFacts => ({ state: "failed" }),
  );
  if (number !== asked) return true;
  const ofRecord: DraftFacts = {
    ...useDraftChecks.getState().facts,
    urlFile,
    link,
    linkSeenAt: record.startedAt,
    audio: { state: "none" },
    isLocal: false,
    doubtful: [],
    now: undefined,
  };
  goOn({ ...begun, draft, checks: loadedRules()(draft, ofRecord), retryOf: record.id });
  return true;
}
