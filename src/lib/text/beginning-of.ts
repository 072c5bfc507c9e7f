/**
 * The first characters of a text, as a copy: an engine may keep all of a text in memory for as long as a slice
 * of it is used.
 */
export function beginningOf(text: string, characters: number): string {
  if (text.length <= characters) return text;
  return JSON.parse(JSON.stringify(text.slice(0, characters))) as string;
}
