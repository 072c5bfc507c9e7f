import { useState } from "react";
import { redact } from "../../../green-api/redaction.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { readTextFile } from "../../../lib/read-text-file.ts";
import type { RecipientChoice } from "../../../voice-status/recipients/recipient-choice.ts";
import {
  addRecipients,
  fixRecipients,
  type ReadRecipient,
  sortRecipients,
} from "../../../voice-status/recipients/recipient-list.ts";
import type { Written } from "../../../voice-status/recipients/reading/read-list.ts";
import type { Table } from "../../../voice-status/recipients/reading/table.ts";
import { preferredCountry, rememberCountry } from "../../../stores/default-country.ts";
import {
  loadedNumberReading,
  loadNumberReading,
  readOnce,
} from "../../../stores/number-reading.ts";
import { rememberNames, useRecipientNames } from "../../../stores/recipient-names.ts";
import { holdSends } from "../../../stores/unread-text.ts";
import { useListChanges } from "./use-list-changes.ts";

type Reading = Awaited<ReturnType<typeof loadNumberReading>>;

export interface RecipientActs {
  country: string;
  /** What was said of the last act that touched many, and whether it can be undone. */
  said: string;
  canUndo: boolean;
  /** Text is being read that is not in the list yet. */
  isReading: boolean;
  /** A pasted table that waits for a person to say which of its columns to take. */
  table: Table | undefined;
  /** Each of these says whether nothing it read needs a look: at once, or when it has been read. */
  type: (text: string) => boolean | Promise<boolean>;
  paste: (text: string) => boolean | Promise<boolean>;
  fix: (entry: string, text: string) => boolean | Promise<boolean>;
  drop: (files: readonly File[]) => void;
  takeTable: (taken: Written) => void;
  dropTable: () => void;
  /** Reads entries that need a look again, as they are rewritten or as numbers of another country. */
  rewrite: (entries: readonly string[], write?: (entry: string) => string[], from?: string) => void;
  remove: (entries: readonly string[], label?: string) => void;
  undo: () => void;
  chooseCountry: (country: string) => void;
}

/**
 * All that can be done to the list, each act told in one sentence and, where it touched many, undone at
 * once. An act on the list chooses it instead of everyone.
 *
 * @param choice as it is now: an act may come to its end after the list was drawn.
 */
export function useRecipients(
  choice: () => RecipientChoice,
  onChange: (choice: RecipientChoice) => void,
): RecipientActs {
  const { messages } = useI18n();
  const texts = messages.numbers;
  const [country, setCountry] = useState(preferredCountry);
  const [waiting, setWaiting] = useState(0);
  const [table, setTable] = useState<Table>();
  const { said, canUndo, say, put, undo } = useListChanges(choice, onChange);
  const current = () => choice().recipients;

  /** Acts at once where numbers can be read already; else as soon as they can, in the order of the acts. */
  const whenLoaded = (act: (reading: Reading) => boolean): boolean | Promise<boolean> => {
    const loaded = loadedNumberReading();
    if (loaded) return act(loaded);
    setWaiting((count) => count + 1);
    const done = loadNumberReading().then((reading) => {
      setWaiting((count) => count - 1);
      return act(reading);
    });
    holdSends(done);
    return done;
  };

  const readerFor = ({ readNumber }: Reading, from = country): ReadRecipient =>
    readOnce((written) => readNumber(written, from));

  const addAll = ({ pieces, names, wordsOnly }: Written, read: ReadRecipient) => {
    const addition = addRecipients(current(), pieces, read);
    const { added, duplicates, invalid } = addition;
    const total = added + duplicates + invalid;
    if (total === 0) return true;
    rememberNames(namesByEntry(names, read));
    const told = texts.added(added, duplicates, invalid, wordsOnly);
    put(addition.recipients, told, total > 1 || duplicates > 0 || choice().everyone);
    return invalid === 0;
  };

  /** Puts what each entry has become into its place. */
  const fixAll = (
    lists: ReadonlyMap<string, Written[]>,
    read: ReadRecipient,
    isUndoable: boolean,
  ) => {
    const rewritten = new Map<string, string[]>();
    for (const [entry, written] of lists) {
      rewritten.set(
        entry,
        written.flatMap(({ pieces }) => pieces),
      );
    }
    rememberNames(namesByEntry(namesAfter(lists), read));
    const { recipients, added, invalid } = fixRecipients(current(), rewritten, read);
    put(recipients, texts.fixed(added, invalid), isUndoable);
    return invalid === 0;
  };

  const type = (text: string) => {
    if (text.trim() === "") return true;
    return whenLoaded((reading) => {
      const read = readerFor(reading);
      return addAll(reading.readList(text, read), read);
    });
  };

  const paste = (text: string) =>
    whenLoaded((reading) => {
      const read = readerFor(reading);
      // Numbers alone hold no token, and ten thousand of them are not looked through for one.
      const safe = /[a-z]/i.test(text) ? redact(text) : text;
      const pasted = reading.readPaste(safe, read);
      if ("list" in pasted) return addAll(pasted.list, read);
      setTable(pasted.table);
      return false;
    });

  /** Phones export a file for each contact, so several are one list. */
  const drop = async (files: readonly File[]) => {
    const contents: string[] = [];
    for (const text of await Promise.all(files.map(readTextFile))) {
      if (typeof text === "string") contents.push(text);
      else say(texts.file[text.problem]);
    }
    return contents.length > 0 ? paste(contents.join("\n")) : false;
  };

  const rewrite = (
    entries: readonly string[],
    write: (entry: string) => string[] = (entry) => [entry],
    from = country,
  ) =>
    whenLoaded((reading) => {
      const read = readerFor(reading, from);
      const lists = new Map(
        entries.map((entry) => [entry, write(entry).map((text) => reading.readList(text, read))]),
      );
      return fixAll(lists, read, entries.length > 1);
    });

  return {
    country,
    said,
    canUndo,
    isReading: waiting > 0,
    table,
    type,
    paste,
    drop: (files) => holdSends(drop(files)),
    takeTable: (taken) => {
      setTable(undefined);
      void whenLoaded((reading) => addAll(taken, readerFor(reading)));
    },
    dropTable: () => {
      setTable(undefined);
      say(texts.tableLeft);
    },
    fix: (entry, text) => {
      if (text === entry) return false;
      return whenLoaded((reading) => {
        const read = readerFor(reading);
        return fixAll(new Map([[entry, [reading.readList(text, read)]]]), read, false);
      });
    },
    rewrite: (entries, write, from) => void rewrite(entries, write, from),
    remove: (entries, label) => {
      const gone = new Set(entries);
      const rest = current().filter((entry) => !gone.has(entry));
      const told = label ? messages.compose.removed(label) : texts.removedMany(gone.size);
      put(rest, told, gone.size > 1);
    },
    undo,
    chooseCountry: (chosen) => {
      setCountry(chosen);
      rememberCountry(chosen);
      const { unread } = sortRecipients(current());
      if (unread.length > 0) void rewrite(unread, undefined, chosen);
    },
  };
}

/** By `chatId`, or by the text of what needs a look: its name is wanted once it is a number. */
function namesByEntry(names: ReadonlyMap<string, string>, read: ReadRecipient) {
  const named = new Map<string, string>();
  for (const [piece, name] of names) {
    const recipient = read(piece);
    named.set(recipient.valid ? recipient.chatId : recipient.text, name);
  }
  return named;
}

/** The names of what entries have become, by piece: those written beside them, or else the entries' own. */
function namesAfter(lists: ReadonlyMap<string, Written[]>) {
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
