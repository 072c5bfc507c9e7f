/** Characters that change the reading direction would scramble code, so their numbers are shown instead. */
export function withoutBidi(text: string): string {
  return text.replace(
    /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16)}`,
  );
}
