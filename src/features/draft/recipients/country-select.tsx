import { useMemo, useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Select } from "../../../ui/fields/select.tsx";
import { loadNumberReading, useNumberReading } from "../../../stores/recipients/number-reading.ts";

interface Props {
  /** The text before the choice. */
  note: string;
  label: string;
  /** Left out if there is a placeholder instead. */
  country?: string;
  placeholder?: string;
  onChange: (country: string) => void;
}

/** A choice among all countries that have telephone numbers, each with its calling code. */
export function CountrySelect({ note, label, country = "", placeholder, onChange }: Props) {
  const { language } = useI18n();
  const reading = useNumberReading();
  /** The 250 countries are rendered only once the user reaches for them. */
  const [reached, setReached] = useState(false);

  const options = useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: "region" });
    const { compare } = new Intl.Collator(language);
    const codes: [string, string][] = reading?.callingCodes() ?? [];
    const own = codes.filter(([code]) => code === country);
    const unknown: [string, string][] = country ? [[country, ""]] : [];
    const drawn = reached && codes.length > 0 ? codes : own.length > 0 ? own : unknown;
    const countries = Object.fromEntries(
      drawn
        .map(([code, calling]): [string, string] => [code, `${names.of(code)} ${calling}`])
        .toSorted(([, one], [, other]) => compare(one, other)),
    );
    return placeholder ? { "": placeholder, ...countries } : countries;
  }, [language, reading, reached, country, placeholder]);

  const reach = () => {
    setReached(true);
    void loadNumberReading();
  };

  return (
    <span
      className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft"
      onPointerEnter={reach}
      onFocus={reach}
      onBlur={() => setReached(false)}
    >
      {note}
      {/* As wide with all countries as with one, so that nothing wraps when they are rendered. */}
      <span className="grid max-w-44 flex-[1_1_120px]">
        <Select
          label={label}
          options={options}
          value={country}
          onChange={onChange}
          className="w-full"
        />
      </span>
    </span>
  );
}
