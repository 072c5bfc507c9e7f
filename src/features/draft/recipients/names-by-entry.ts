import { useRecipientNames } from "../../../stores/recipients/recipient-names.ts";
import type { Written } from "../../../voice-status/recipients/reading/read-list.ts";
import type { ReadRecipient } from "../../../voice-status/recipients/recipient-list.ts";

/**
 * The names by `chatId`, or by the text of an entry that needs a look: its name is used once it is fixed. A second
 * name for a number changes nothing.
 *
 * @param before the recipients of the draft, which keep their names.
 * @returns also the first name that was left out, and the one that was kept.
 */
export function namesByEntry(
  names: ReadonlyMap<string, string>,
  read: ReadRecipient,
  before: readonly string[] = [],
) {
  const chosen = new Set(before);
  const known = useRecipientNames.getState().names;
  const named = new Map<string, string>();
  let same: { name: string; kept: string } | undefined;
  for (const [piece, name] of names) {
    const recipient = read(piece);
    const entry = recipient.valid ? recipient.chatId : recipient.text;
    const kept = named.get(entry) ?? (chosen.has(entry) ? known.get(entry) : undefined);
    if (kept === undefined) named.set(entry, name);
    else if (kept !== name) same ??= { name, kept };
  }
  return { named, same };
}

/** The names of the numbers that replace entries: those in the new text, or else those of the entries. */
export function namesAfter(lists: ReadonlyMap<string, Written[]>) {
  const known = useRecipientNames.getState().names;
  const named = new Map<string, string>();
  for (const [entry, written] of lists) {
    for (const { pieces, names } of written) {
      for (const piece of pieces) {
        const name = names.get(piece) ?? known.get(entry);
        if (name) named.set(piece, name);
      }
    }
  }
  return named;
}
