import { queryOptions } from "@tanstack/react-query";
import type { Check } from "../../voice-status/checks/check.ts";
import type { DraftFacts } from "../../voice-status/checks/draft-facts.ts";
import {
  checkUntouched,
  checkWithoutRules,
  isUntouched,
} from "../../voice-status/checks/first-checks.ts";
import type { Draft } from "../../voice-status/draft.ts";
import { queryClient } from "../query-client.ts";

async function importRules() {
  const [{ checkDraft }, { factsOfRecords }] = await Promise.all([
    import("../../voice-status/checks/checks.ts"),
    import("../../voice-status/checks/facts-of-records.ts"),
  ]);
  return { checkDraft, factsOfRecords };
}

/** The rules for drafts: loaded with the first thing that a person does, or with a stored draft. */
export const rulesOptions = queryOptions({
  queryKey: ["rules"],
  queryFn: importRules,
  staleTime: Infinity,
  gcTime: Infinity,
});

/** Loads the rules. If that fails, only the instance is checked, and the send goes on. */
export async function loadRules(): Promise<void> {
  await queryClient.ensureQueryData(rulesOptions).catch(() => undefined);
}

export type Rules = Awaited<ReturnType<typeof importRules>> | "loading" | "failed";

/** Checks a draft by all rules, or by those that are loaded with the page. */
export function checkBy(rules: Rules, draft: Draft, facts: DraftFacts): Check[] {
  if (typeof rules === "object") return rules.checkDraft(draft, facts);
  return isUntouched(draft, facts)
    ? checkUntouched(facts)
    : checkWithoutRules(facts, rules === "failed");
}

/** Checks a draft after {@link loadRules}. */
export function checkByLoadedRules(draft: Draft, facts: DraftFacts): Check[] {
  return checkBy(queryClient.getQueryData(rulesOptions.queryKey) ?? "failed", draft, facts);
}
