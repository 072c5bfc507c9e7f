import { useI18n } from "../../../i18n/i18n.tsx";
import { describeFailure } from "../../../i18n/describe-failure.ts";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import type { Line } from "../../../voice-status/set-up/line.ts";

/** Describes a line of the verdict in the reader's language. */
export function useDescribeLine(): (line: Line) => { title: string; reason: string } {
  const { messages, dateTime } = useI18n();
  const texts = useSetUpTexts();
  return ({ name, count = 0, of = 0, ms = 0, detail = "", failure, at }) => {
    const date = at === undefined ? "" : dateTime(at);
    if (!failure) return texts.lines[name]({ count, of, ms, detail, date });
    const { title } = describeFailure(messages, { code: failure });
    return { title, reason: texts.advice[failure] ?? "" };
  };
}
