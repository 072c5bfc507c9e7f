import { useEffect, useRef } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { useLateTexts } from "../../i18n/use-late-texts.ts";
import { announce } from "../../ui/live-region.tsx";
import { type Check, isBlocking } from "../../voice-status/checks/check.ts";
import { useDescribeCheck } from "./use-describe-check.ts";

/** Tells screen readers which checks block sending, and when none does any more. */
export function useAnnouncedChecks(checks: Check[]): void {
  const { language } = useI18n();
  const describe = useDescribeCheck();
  const titles = checks
    .filter(isBlocking)
    .map((check) => describe(check).title)
    .join(", ");
  const isUnderWay = checks.some(({ pending }) => pending);
  const announced = useRef("");
  const { data: late } = useLateTexts(titles !== "");

  useEffect(() => {
    if (isUnderWay || announced.current === titles || !late) return;
    announced.current = titles;
    const { blocked, unblocked } = late.checkTexts[language];
    announce(titles ? blocked(titles) : unblocked);
  }, [isUnderWay, titles, late, language]);
}
