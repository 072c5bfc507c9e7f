import { useMemo, useState } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { Select } from "../../ui/select.tsx";
import { loadNumberReading, useNumberReading } from "./number-reading.ts";

interface Props {
  country: string;
  onChange: (country: string) => void;
}

/** The country of numbers that do not tell it. */
export function CountrySelect({ country, onChange }: Props) {
  const { language, messages } = useI18n();
  const words = messages.numbers;
  const reading = useNumberReading();
  /** Some 250 choices are drawn only for those who reach for them. */
  const [reached, setReached] = useState(false);

  const options = useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: "region" });
    const { compare } = new Intl.Collator(language);
    const codes: [string, string][] = reading?.callingCodes() ?? [];
    const own = codes.find(([code]) => code === country) ?? [country, ""];
    const drawn = reached && codes.length > 0 ? codes : [own];
    return Object.fromEntries(
      drawn
        .map(([code, calling]): [string, string] => [code, `${names.of(code)} ${calling}`])
        .toSorted(([, one], [, other]) => compare(one, other)),
    );
  }, [language, reading, reached, country]);

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
      {words.countryNote}
      <Select label={words.country} options={options} value={country} onChange={onChange} />
    </span>
  );
}
