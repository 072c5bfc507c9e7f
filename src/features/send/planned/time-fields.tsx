import { useI18n } from "../../../i18n/i18n.tsx";
import { useSetTimeTexts } from "../../../i18n/use-set-time-texts.ts";
import { useNow } from "../../../lib/browser/use-now.ts";
import { formatComing } from "../../../lib/text/format-coming.ts";
import { localeOf } from "../../../lib/text/locale.ts";
import { MAX_AHEAD_MS } from "../../../protocol/planned-sends.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/fields/field.tsx";
import { TextInput } from "../../../ui/fields/text-input.tsx";
import {
  fromWallTime,
  lengthOf,
  oddityOfTime,
  suggestedTimes,
  toWallTime,
} from "../../../voice-status/set-time/wall-time.ts";
import "./time-fields.css";

const UPDATE_MS = 10_000;

interface Props {
  /** Such as `2026-11-27T09:00`; one of its halves may be empty. */
  local: string;
  error: string | undefined;
  onChange: (local: string) => void;
}

/** A day and a time in this computer's zone, with times that people choose often. */
export function TimeFields({ local, error, onChange }: Props) {
  const { language } = useI18n();
  const texts = useSetTimeTexts();
  const now = useNow(UPDATE_MS);
  const [date = "", time = ""] = local.split("T");
  const at = fromWallTime(local);
  const oddity = oddityOfTime(local);
  return (
    <div className="grid grid-cols-1 gap-3">
      <div className="suggested-times flex gap-1.5">
        {suggestedTimes(now).map((suggestion) => (
          <Button
            key={suggestion.name}
            size="small"
            aria-pressed={suggestion.local === local}
            className={suggestion.local === local ? "border-accent! text-accent" : ""}
            onClick={() => onChange(suggestion.local)}
          >
            {texts.suggestions[suggestion.name]}
          </Button>
        ))}
      </div>
      <div className="grid grid-cols-2 items-start gap-2">
        <Field label={texts.date}>
          {(aria) => (
            <TextInput
              {...aria}
              type="date"
              value={date}
              min={toWallTime(now).slice(0, 10)}
              max={toWallTime(now + MAX_AHEAD_MS).slice(0, 10)}
              aria-invalid={error !== undefined}
              onChange={({ target }) => onChange(`${target.value}T${time}`)}
            />
          )}
        </Field>
        <Field label={texts.time}>
          {(aria) => (
            <TextInput
              {...aria}
              type="time"
              value={time}
              aria-invalid={error !== undefined}
              onChange={({ target }) => onChange(`${date}T${target.value}`)}
            />
          )}
        </Field>
      </div>
      <div className="text-sm">
        {error ? (
          <p role="alert" className="text-bad">
            {error}
          </p>
        ) : (
          at !== undefined && (
            <p className="font-medium first-letter:uppercase">
              {formatComing(language, at, now)}, {waitText(texts, at - now)}
            </p>
          )
        )}
        <p className="text-ink-soft">{texts.zone(zoneName(language, at ?? now))}</p>
        {oddity && at !== undefined && (
          <p className="text-caution">
            {oddity === "twice" ? texts.twice : texts.skipped(toWallTime(at).slice(11))}
          </p>
        )}
      </div>
    </div>
  );
}

/** How long it is until then. */
export function waitText(
  { inTime }: Pick<ReturnType<typeof useSetTimeTexts>, "inTime">,
  milliseconds: number,
): string {
  const { days, hours, minutes } = lengthOf(milliseconds);
  return inTime(days, hours, minutes);
}

/** The zone in words, as it is called at that time of the year, and its place. */
function zoneName(language: string, at: number): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { timeZoneName: "long" });
  const words = format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
  return `${words} (${format.resolvedOptions().timeZone})`;
}
