import { isChatId } from "./chat-id.ts";

interface Sorted {
  chatIds: string[];
  /** The entries that need a look before they can be sent. */
  unread: string[];
}

const sorted = new WeakMap<readonly string[], Sorted>();

/** Splits a draft's list into what can be sent and what needs a look. The result is kept for each list. */
export function sortRecipients(recipients: readonly string[]): Sorted {
  const known = sorted.get(recipients);
  if (known) return known;
  const found: Sorted = { chatIds: [], unread: [] };
  for (const entry of recipients) (isChatId(entry) ? found.chatIds : found.unread).push(entry);
  sorted.set(recipients, found);
  return found;
}
