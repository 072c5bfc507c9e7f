import { localeOf } from "./locale.ts";

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Builds sentences around a number: `counter("ru")(5, { one: "# номер", few: "# номера", … })`. `#` becomes the
 * number, as the person writes it. In Russian a fraction takes the form of `few`, and a number stays on the line of
 * its noun.
 */
export function counter(language: string) {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(localeOf(language));
  return (count: number, forms: Forms): string => {
    const form = forms[Number.isInteger(count) ? rules.select(count) : "few"] ?? forms.other;
    const text = language === "ru" ? form.replace("# ", "#\u00A0") : form;
    return text.replace("#", numbers.format(count));
  };
}
