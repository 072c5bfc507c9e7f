type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Builds sentences around a number: `counter("ru")(5, { one: "# номер", few: "# номера", … })`. `#` becomes the
 * number, formatted for the language.
 */
export function counter(language: string) {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count: number, forms: Forms): string =>
    (forms[rules.select(count)] ?? forms.other).replace("#", numbers.format(count));
}
