/** A chat's id, or the part of it that a program adds to a number. */
const chatId = /(?:\d{5}|\D)@(?:c\.us|lid|s\.whatsapp\.net)\b/;

/**
 * What a whole text says of the recipients, beyond the list that was read in it.
 *
 * @param listed the value that the body gives `participants`, where it gives one.
 * @returns a list, empty where the text means everyone; null where it has recipients that cannot be read;
 *   undefined where it says nothing of them.
 */
export function participantsIn(text: string, listed: unknown): unknown[] | null | undefined {
  if (Array.isArray(listed) && listed.length > 0) return listed;
  if (chatId.test(text)) return null;
  if (Array.isArray(listed)) return listed;
  return /participants/i.test(text) ? null : undefined;
}
