import { useState } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { readTextFile } from "../../lib/read-text-file.ts";
import { announce } from "../../ui/live-region.tsx";
import {
  type Addition,
  addRecipients,
  mendRecipients,
  type ReadRecipient,
  sortRecipients,
  splitRecipients,
} from "../../voice-status/recipient-list.ts";
import { isSameChoice, type RecipientChoice } from "../../voice-status/recipient-choice.ts";
import { preferredCountry, rememberCountry } from "./default-country.ts";
import { loadedNumberReading, loadNumberReading } from "./number-reading.ts";
import { holdSends } from "./unread-text.ts";

type Reading = Awaited<ReturnType<typeof loadNumberReading>>;

export interface RecipientActs {
  country: string;
  /** What was said of the last act that touched many, and whether it can be undone. */
  said: string;
  canUndo: boolean;
  /** Text is being read that is not in the list yet. */
  isReading: boolean;
  /** Each of these says whether nothing it read needs a look: at once, or when it has been read. */
  type: (text: string) => boolean | Promise<boolean>;
  paste: (text: string) => boolean | Promise<boolean>;
  mend: (entry: string, text: string) => boolean | Promise<boolean>;
  drop: (file: File) => void;
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
  const words = messages.numbers;
  const [country, setCountry] = useState(preferredCountry);
  const [last, setLast] = useState<{
    said: string;
    before?: RecipientChoice;
    after: RecipientChoice;
  }>();
  const [waiting, setWaiting] = useState(0);
  const current = () => choice().recipients;
  // What was said and can be undone is gone once the list came from elsewhere.
  const told = last && isSameChoice(last.after, choice()) ? last : undefined;
  // For good: the same list may come back from elsewhere, too.
  if (last && !told) setLast(undefined);

  const change = (recipients: string[], said: string, isUndoable: boolean) => {
    const after = { everyone: false, recipients };
    setLast(isUndoable ? { said, before: choice(), after } : undefined);
    onChange(after);
    const { chatIds } = sortRecipients(recipients);
    announce(`${said}. ${messages.compose.counter(chatIds.length)}`);
  };

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

  const readerFor =
    ({ readNumber }: Reading, from = country): ReadRecipient =>
    (written) =>
      readNumber(written, from);

  const addAll = (addition: Addition, column?: string | number) => {
    const { added, duplicates, invalid } = addition;
    const total = added + duplicates + invalid;
    if (total === 0) return true;
    const said = words.added(added, duplicates, invalid);
    const where = column === undefined ? "" : `, ${words.fromColumn(column)}`;
    change(addition.recipients, said + where, total > 1 || duplicates > 0 || choice().everyone);
    return invalid === 0;
  };

  const mendAll = (addition: Addition, isUndoable: boolean) => {
    change(addition.recipients, words.mended(addition.added, addition.invalid), isUndoable);
    return addition.invalid === 0;
  };

  const type = (text: string) => {
    if (text.trim() === "") return true;
    return whenLoaded((reading) =>
      addAll(addRecipients(current(), splitRecipients(text), readerFor(reading))),
    );
  };

  const paste = (text: string) =>
    whenLoaded((reading) => {
      const read = readerFor(reading);
      const { pieces, column } = reading.readPaste(text, read);
      return addAll(addRecipients(current(), pieces, read), column);
    });

  const drop = async (file: File) => {
    const text = await readTextFile(file);
    if (typeof text === "string") return paste(text);
    const said = words.file[text.problem];
    setLast({ said, after: choice() });
    announce(said);
    return false;
  };

  return {
    country,
    said: told?.said ?? "",
    canUndo: told?.before !== undefined,
    isReading: waiting > 0,
    type,
    paste,
    drop: (file) => holdSends(drop(file)),
    mend: (entry, text) => {
      if (text === entry) return false;
      return whenLoaded((reading) =>
        mendAll(mendRecipients(current(), new Map([[entry, text]]), readerFor(reading)), false),
      );
    },
    remove: (entries, label) => {
      const gone = new Set(entries);
      const rest = current().filter((entry) => !gone.has(entry));
      const said = label ? messages.compose.removed(label) : words.removedMany(gone.size);
      change(rest, said, gone.size > 1);
    },
    undo: () => {
      if (!told?.before) return;
      onChange(told.before);
      setLast(undefined);
      const { chatIds } = sortRecipients(told.before.recipients);
      announce(
        told.before.everyone ? messages.compose.everyone : messages.compose.counter(chatIds.length),
      );
    },
    chooseCountry: (chosen) => {
      setCountry(chosen);
      rememberCountry(chosen);
      const { unread } = sortRecipients(current());
      if (unread.length === 0) return;
      void whenLoaded((reading) => {
        const again = new Map(unread.map((entry) => [entry, entry]));
        const addition = mendRecipients(current(), again, readerFor(reading, chosen));
        return addition.added > 0 ? mendAll(addition, true) : addition.invalid === 0;
      });
    },
  };
}
