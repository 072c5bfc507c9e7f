import { describeFailure } from "./describe-failure.ts";
import { uploadFailures as en, withGeneralAdvice } from "./en/upload-failures.ts";
import type { Messages } from "./en.ts";
import type { Language } from "./language.ts";
import { uploadFailures as ru } from "./ru/upload-failures.ts";

const texts = { en, ru };

/** A failed upload in the reader's language: what it means, and what to do with the file. */
export function describeUploadFailure(
  language: Language,
  messages: Messages,
  failure: Parameters<typeof describeFailure>[1],
) {
  const general = describeFailure(messages, failure);
  if (withGeneralAdvice.has(failure.code)) return general;
  const { again, advice } = texts[language];
  const adviceByCode: Record<string, string> = advice;
  return { ...general, advice: adviceByCode[failure.code] ?? again };
}
