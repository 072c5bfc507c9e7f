import type { ReadRecipient } from "../recipient-list.ts";
import { readList, type Written } from "./read-list.ts";
import { phoneHeader, readTable, type Table } from "./table.ts";
import { isVCard, readVCards } from "./vcard.ts";

/** The recipients in a pasted text or a file, or a table that contains them, which the person checks first. */
export type Paste = { list: Written } | { table: Table };

/**
 * Finds the recipients in a pasted text or a file: a list in any form, contact cards, or the phone columns of a
 * table.
 *
 * @param read says which texts can be recipients.
 */
export function readPaste(text: string, read: ReadRecipient): Paste {
  const tidied = text.replace(/^\uFEFF/, "").trim();
  if (isVCard(tidied)) return { list: readVCards(tidied, read) };
  const table = readTable(tidied, read);
  return table ? { table } : { list: readList(withoutHeader(tidied), read) };
}

/** A copied column may begin with its header, or with the line that names the separator of cells. */
function withoutHeader(text: string): string {
  const list = text.replace(/^sep=.\r?\n/i, "");
  const [first = ""] = list.split(/[\r\n]/, 1);
  const isHeader = first.length < list.length && !/[\d@]/.test(first) && phoneHeader.test(first);
  return isHeader ? list.slice(first.length) : list;
}
