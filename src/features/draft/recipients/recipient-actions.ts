import { redact } from "../../../green-api/redaction.ts";
import { numberTexts } from "../../../i18n/use-number-texts.ts";
import type { Messages } from "../../../i18n/en.ts";
import type { Announcement } from "../../../lib/announcement.ts";
import { readTextFile } from "../../../lib/browser/read-text-file.ts";
import { changeDraft } from "../../../stores/draft/draft.ts";
import { rememberNames } from "../../../stores/recipients/recipient-names.ts";
import {
  changeRecipients,
  recipientsOf,
  showRecipientMessage,
  undoRecipientChange,
} from "../../../stores/recipients/change-recipients.ts";
import { type NumberReading, readOnce } from "../../../stores/recipients/number-reading.ts";
import { chooseCountry, useChosenCountry } from "../../../stores/recipients/chosen-country.ts";
import { usePastedTable } from "../../../stores/recipients/pasted-table.ts";
import { whenNumbersLoaded } from "../../../stores/recipients/when-numbers-loaded.ts";
import { announce } from "../../../ui/live-region.tsx";
import { chatIdsOf } from "../../../voice-status/draft.ts";
import {
  addRecipients,
  fixRecipients,
  type ReadRecipient,
} from "../../../voice-status/recipients/recipient-list.ts";
import { namesAfter, namesByEntry } from "./names-by-entry.ts";
import { sortRecipients } from "../../../voice-status/recipients/sort-recipients.ts";
import type { Written } from "../../../voice-status/recipients/reading/read-list.ts";

/**
 * The actions that change the list of recipients. Each one is announced, and can be undone if it changes several
 * recipients. It also chooses the list instead of everyone. Actions that read a text return whether all of it is
 * clear, or a promise of that while the numbering plans are loading.
 */
export function recipientActions(messages: Messages) {
  const texts = numberTexts[messages.language];

  const put = (recipients: string[], message: Announcement, isUndoable: boolean) => {
    const next = { everyone: false, recipients };
    if (isUndoable) changeRecipients(next, "list", message);
    else changeDraft(next);
    const count = chatIdsOf(recipients).length;
    announce((hide) => `${message(hide)}. ${texts.counter(count)}`);
  };

  const addAll = ({ pieces, names, wordsOnly }: Written, read: ReadRecipient) => {
    const { everyone, recipients } = recipientsOf();
    const addition = addRecipients(recipients, pieces, read);
    const { added, duplicates, invalid } = addition;
    const total = added + duplicates + invalid;
    if (total === 0) return true;
    const { named, same } = namesByEntry(names, read, recipients);
    rememberNames(named);
    const counts = texts.added(added, duplicates, invalid, wordsOnly);
    const message: Announcement = (hide) =>
      same ? `${counts}. ${texts.sameNumber(hide(same.name), hide(same.kept))}` : counts;
    put(addition.recipients, message, total > 1 || duplicates > 0 || everyone);
    return invalid === 0;
  };

  /** Replaces each entry by the numbers that were read in its new text. */
  const replaceAll = (
    lists: ReadonlyMap<string, Written[]>,
    read: ReadRecipient,
    isUndoable: boolean,
  ) => {
    const rewritten = new Map(
      [...lists].map(([entry, written]) => [entry, written.flatMap(({ pieces }) => pieces)]),
    );
    rememberNames(namesByEntry(namesAfter(lists), read).named);
    const before = recipientsOf().recipients;
    const { recipients, added, invalid } = fixRecipients(before, rewritten, read);
    put(recipients, () => texts.fixed(added, invalid), isUndoable);
    return invalid === 0;
  };

  const type = (text: string) => {
    if (text.trim() === "") return true;
    return whenNumbersLoaded((reading) => {
      const read = readerFor(reading);
      return addAll(reading.readList(text, read), read);
    });
  };

  const paste = (text: string) =>
    whenNumbersLoaded((reading) => {
      const read = readerFor(reading);
      // A text without letters contains no token, and ten thousand numbers need not be searched for one.
      const safe = /[a-z]/i.test(text) ? redact(text) : text;
      const pasted = reading.readPaste(safe, read);
      if ("list" in pasted) return addAll(pasted.list, read);
      usePastedTable.setState({ table: pasted.table });
      return false;
    });

  /** Phones export one file for each contact, so several files are one list. */
  const readFiles = async (files: readonly File[]) => {
    const contents: string[] = [];
    for (const text of await Promise.all(files.map(readTextFile))) {
      if (typeof text === "string") contents.push(text);
      else showMessage(texts.file[text.problem]);
    }
    return contents.length > 0 ? paste(contents.join("\n")) : false;
  };

  const rewrite = (
    entries: readonly string[],
    write: (entry: string) => string[] = (entry) => [entry],
    country?: string,
  ) =>
    whenNumbersLoaded((reading) => {
      const read = readerFor(reading, country);
      const lists = new Map(
        entries.map((entry) => [entry, write(entry).map((text) => reading.readList(text, read))]),
      );
      return replaceAll(lists, read, entries.length > 1);
    });

  return {
    type,
    paste,
    readFiles,
    addTable: (taken: Written) => {
      usePastedTable.setState({ table: undefined });
      void whenNumbersLoaded((reading) => addAll(taken, readerFor(reading)));
    },
    cancelTable: () => {
      usePastedTable.setState({ table: undefined });
      showMessage(texts.tableLeft);
    },
    /** Reads one entry again, with the text that the user has corrected. */
    fix: (entry: string, text: string) => (text === entry ? false : rewrite([entry], () => [text])),
    /** Reads entries again, with new texts or as numbers of another country. */
    rewrite: (...given: Parameters<typeof rewrite>) => void rewrite(...given),
    /** @param label names the one entry that is removed, in the message. */
    remove: (entries: readonly string[], label?: string) => {
      const gone = new Set(entries);
      const rest = recipientsOf().recipients.filter((entry) => !gone.has(entry));
      const message = label ? texts.removed(label) : texts.removedMany(gone.size);
      put(rest, () => message, gone.size > 1);
    },
    /** Removes all of them, those that cannot be sent as well. */
    clear: () => {
      const message = texts.removedMany(recipientsOf().recipients.length);
      put([], () => message, true);
    },
    undo: () => {
      const before = undoRecipientChange("list");
      if (!before) return;
      const count = chatIdsOf(before.recipients).length;
      announce(before.everyone ? messages.compose.everyone : texts.counter(count));
    },
    chooseCountry: (country: string) => {
      chooseCountry(country);
      const { unread } = sortRecipients(recipientsOf().recipients);
      if (unread.length > 0) void rewrite(unread, undefined, country);
    },
  };
}

function readerFor(
  { readNumber }: NumberReading,
  country = useChosenCountry.getState().country,
): ReadRecipient {
  return readOnce((written) => readNumber(written, country));
}

function showMessage(message: string): void {
  showRecipientMessage(() => message);
  announce(message);
}
