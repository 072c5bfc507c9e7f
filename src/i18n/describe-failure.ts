import type { Quota } from "../green-api/failure-catalogue.ts";
import { failureFacts as enFacts, failures as en } from "./en/failures.ts";
import type { Messages } from "./en.ts";
import { failureFacts as ruFacts, failures as ru } from "./ru/failures.ts";

const texts = {
  en: { failures: en, ...enFacts },
  ru: { failures: ru, ...ruFacts },
};

interface Failure {
  code: string;
  detail?: string | undefined;
  quota?: Quota | undefined;
}

interface Description {
  title: string;
  advice: string;
  /** The details of this failure: GREEN-API's own sentence, the numbers of the tariff. */
  facts: string[];
}

/** How many chats are listed. The tariff has three; very many would be hard to read. */
const MAX_NUMBERS = 10;

/** A failure in the reader's language. A code that only a later version of the studio knows is shown as it is. */
export function describeFailure({ language }: Messages, failure: Failure): Description {
  const { failures, says, quota: quotaText, allowedNumbers } = texts[language];
  const known = isKnown(failures, failure.code) ? failures[failure.code] : undefined;
  const { quota } = failure;
  const facts = failure.detail ? [says(failure.detail)] : [];
  if (quota) facts.push(quotaText(quota.used, quota.total));
  if (quota && quota.allowedNumbers.length > 0) {
    const shown = quota.allowedNumbers.slice(0, MAX_NUMBERS).join(", ");
    facts.push(`${allowedNumbers} ${shown}`);
  }
  return {
    title: known?.title ?? failure.code,
    advice: known?.advice ?? "",
    facts,
  };
}

function isKnown<Codes extends object>(
  codes: Codes,
  code: string,
): code is Extract<keyof Codes, string> {
  return Object.hasOwn(codes, code);
}
