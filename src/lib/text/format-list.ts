import { localeOf } from "./locale.ts";

/** Writes a list into a sentence: `link, colour and recipients`. */
export function formatList(items: Iterable<string>, language: string): string {
  return new Intl.ListFormat(localeOf(language)).format(items);
}
