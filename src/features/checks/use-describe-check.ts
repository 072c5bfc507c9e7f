import { queryOptions, useQuery } from "@tanstack/react-query";
import { describeCheck } from "../../i18n/describe-check.ts";
import type { CheckLine } from "../../i18n/en/checks.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useDraftChecks } from "../../stores/checks/draft-checks.ts";
import { type Check, isLinkCheck } from "../../voice-status/checks/check.ts";
import { linkChecking, linkUnchecked } from "../../voice-status/checks/check-subjects.ts";

/** The texts of link checks: loaded with the first of them, not with the page. */
export const linkTextsOptions = queryOptions({
  queryKey: ["link-texts"],
  queryFn: () => import("../../i18n/link-checks.ts"),
  staleTime: Infinity,
  gcTime: Infinity,
});

/** Describes a check in the user's language. Until its texts are loaded, a link check counts as running. */
export function useDescribeCheck(): (check: Check) => CheckLine {
  const { language, messages } = useI18n();
  const hasLinkChecks = useDraftChecks(({ checks }) => checks.some(isLinkCheck));
  const { data, isError } = useQuery({ ...linkTextsOptions, enabled: hasLinkChecks });
  return (check) => {
    if (data || !isLinkCheck(check))
      return describeCheck(messages, check, data?.linkChecks[language]);
    return describeCheck(messages, isError ? linkUnchecked : linkChecking);
  };
}
