import { useI18n } from "../../../i18n/i18n.tsx";
import { describeFailure } from "../../../i18n/describe-failure.ts";
import type { LineTexts } from "../../../i18n/en/set-up/lines.ts";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { localeOf } from "../../../lib/text/locale.ts";
import type { Line } from "../../../voice-status/set-up/line.ts";

/** Describes a line of the verdict in the reader's language. */
export function useDescribeLine(): (line: Line) => LineTexts {
  const { messages, language } = useI18n();
  const texts = useSetUpTexts();
  const day = new Intl.DateTimeFormat(localeOf(language), { day: "numeric", month: "long" });
  return ({ name, count = 0, of = 0, ms = 0, detail = "", failure, until }) => {
    const end = until === undefined ? "" : day.format(until);
    if (!failure) return texts.lines[name]({ count, of, ms, detail, until: end });
    const { title } = describeFailure(messages, { code: failure });
    return { title, reason: texts.advice[failure] ?? "" };
  };
}
