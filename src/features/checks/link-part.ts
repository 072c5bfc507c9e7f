import { queryOptions, useQuery } from "@tanstack/react-query";
import { describeCheck } from "../../i18n/describe-check.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Check } from "../../voice-status/checks/check.ts";
import { checkWithoutLink } from "../../voice-status/checks/check-subjects.ts";

/** The rules and sentences for links: loaded with the first link, not with the page. */
export const linkPartOptions = queryOptions({
  queryKey: ["link-part"],
  queryFn: async () => {
    const [{ checkDraft }, { linkChecks }] = await Promise.all([
      import("../../voice-status/checks/checks.ts"),
      import("../../i18n/link-checks.ts"),
    ]);
    return { checkDraft, linkChecks };
  },
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
});

/** The rules for a draft: those for links once they are loaded, which `hasLink` asks for. */
export function useCheckDraft(hasLink: boolean): typeof checkWithoutLink {
  const { data, isError } = useQuery({ ...linkPartOptions, enabled: hasLink });
  if (data) return data.checkDraft;
  return isError
    ? (draft, facts) => checkWithoutLink(draft, { ...facts, link: { state: "failed" } })
    : checkWithoutLink;
}

/** Puts a check into the reader's language. */
export function useDescribeCheck() {
  const { language, messages } = useI18n();
  const { data } = useQuery({ ...linkPartOptions, enabled: false });
  return (check: Check) => describeCheck(messages, check, data?.linkChecks[language]);
}
