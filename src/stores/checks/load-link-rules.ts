import { queryOptions } from "@tanstack/react-query";
import { checkWithoutLink } from "../../voice-status/checks/check-subjects.ts";
import { queryClient } from "../query-client.ts";

/** The rules for links: loaded with the first link, not with the page. */
export const linkRulesOptions = queryOptions({
  queryKey: ["link-rules"],
  queryFn: () => import("../../voice-status/checks/checks.ts"),
  staleTime: Infinity,
  gcTime: Infinity,
});

/** Loads the rules for links. If that fails, the link is not checked, and the send goes on. */
export async function loadLinkRules(): Promise<void> {
  await queryClient.ensureQueryData(linkRulesOptions).catch(() => undefined);
}

/** The rules for a draft: without those for links until they are loaded. */
export function loadedRules(): typeof checkWithoutLink {
  return queryClient.getQueryData(linkRulesOptions.queryKey)?.checkDraft ?? checkWithoutLink;
}
