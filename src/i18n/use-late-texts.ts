import { queryOptions, useQuery } from "@tanstack/react-query";
import { useI18n } from "./i18n.tsx";

/** What the parts of the first load say of findings: of checks, failures, and problems in the form. */
export const lateTextsOptions = queryOptions({
  queryKey: ["late-texts"],
  queryFn: () => import("./late-texts.ts"),
  staleTime: Infinity,
  gcTime: Infinity,
});

/** These texts once they are loaded, which happens when they are first needed, or when the page is used. */
export function useLateTexts(isNeeded: boolean) {
  return useQuery({ ...lateTextsOptions, enabled: isNeeded });
}

/** What may be wrong with a field of the draft. */
export function useLateProblemTexts(isNeeded: boolean) {
  const { language } = useI18n();
  return useLateTexts(isNeeded).data?.draftProblemTexts[language];
}
