/**
 * How the person writes numbers, dates and lists in a language: the browser's first locale of that language that
 * names a region, such as `en-GB`, or else the language itself.
 */
export function localeOf(language: string): string {
  const tags = typeof navigator === "undefined" ? [] : (navigator.languages ?? []);
  return tags.find((tag) => tag.startsWith(`${language}-`)) ?? language;
}
