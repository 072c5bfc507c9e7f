import type { FailureCode } from "../green-api/failure-catalogue.ts";
import { useRecipientDialogTexts } from "./use-recipient-dialog-texts.ts";

const advices = {
  "not-authorized": "authorize",
  "instance-starting": "starting",
  unauthorized: "token",
  forbidden: "token",
  "request-refused": "token",
  "not-found": "token",
  "too-many-requests": "pace",
  "quota-exceeded": "quota",
  "gateway-down": "gateway",
  "host-unreachable": "network",
  offline: "network",
} as const satisfies Partial<Record<FailureCode, string>>;

/** Advice after a failed question. Unlike after a send, nothing can have been queued. */
export function useQuestionAdvice(): (code: FailureCode) => string {
  const texts = useRecipientDialogTexts().failure;
  return (code) =>
    Object.hasOwn(advices, code) ? texts[advices[code as keyof typeof advices]] : texts.advice;
}
