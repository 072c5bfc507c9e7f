import { replaceEqualDeep } from "@tanstack/react-query";
import { create } from "zustand";
import type { Check } from "../../voice-status/checks/check.ts";
import type { DraftFacts } from "../../voice-status/checks/draft-facts.ts";
import { type Draft, emptyDraft } from "../../voice-status/draft.ts";
import { checkBy, type Rules } from "./load-rules.ts";
import { isSameChoice } from "../../voice-status/recipients/recipient-choice.ts";

interface DraftChecks {
  draft: Draft;
  /** What is known about the draft's audio, link, instance and recipients. */
  facts: DraftFacts;
  /** The verdicts on the draft by these rules and facts. One that is the same object says what it said before. */
  checks: Check[];
}

const noFacts: DraftFacts = {
  urlFile: null,
  audio: { state: "none" },
  link: { state: "loading" },
  isEmulator: false,
};

/** The checks of the present draft, computed once for the list and for Send. */
export const useDraftChecks = create<DraftChecks>(() => ({
  draft: emptyDraft,
  facts: noFacts,
  checks: [],
}));

export function updateDraftChecks(draft: Draft, facts: DraftFacts, rules: Rules): void {
  const checks = checkBy(rules, draft, facts);
  useDraftChecks.setState((last) => ({
    draft,
    facts,
    checks: replaceEqualDeep(last.checks, checks),
  }));
}

/** Whether two drafts give the same request. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  const names = ["audioUrl", "fileName", "backgroundColor"] as const;
  return isSameChoice(one, other) && names.every((name) => one[name] === other[name]);
}
