import * as z from "zod/mini";
import { isChatId } from "../recipients/chat-id.ts";
import { recordSchema, type SendRecord } from "./record.ts";

/** A record as it is stored and exported: overridden checks keep the names that version 1 gave them. */
export const storedRecordSchema = z.extend(z.omit(recordSchema, { overriddenChecks: true }), {
  despite: z.optional(
    z.array(
      z.object({
        name: z.string(),
        word: z.optional(z.string()),
        seconds: z.optional(z.number()),
      }),
    ),
  ),
});

export type StoredRecord = z.infer<typeof storedRecordSchema>;

/** Writes a record as it is stored, with its list of recipients. */
export function toStored({ overriddenChecks, ...record }: SendRecord): StoredRecord {
  if (!overriddenChecks) return record;
  const despite = overriddenChecks.map(({ detail: word, ...check }) => ({ ...check, word }));
  return { ...record, despite };
}

/** Reads what {@link toStored} wrote. */
export function fromStored({ despite, ...record }: StoredRecord): SendRecord {
  if (!despite) return record;
  const overriddenChecks = despite.map(({ word: detail, ...check }) => ({ ...check, detail }));
  return { ...record, overriddenChecks };
}

/** A longer list of recipients is stored in a place of its own, which all records with this list share. */
const MAX_LISTED_IN_ROW = 4;

/** A stored record that names its list of recipients instead of containing it. */
export const rowSchema = z.extend(storedRecordSchema, {
  recipientList: z.optional(z.string().check(z.maxLength(64))),
});

export type RecordRow = z.infer<typeof rowSchema>;

/**
 * Writes a record as a row.
 *
 * @param placeList stores a packed list of recipients and returns its name; undefined if there is no room,
 *   and the row then contains the number of recipients only.
 */
export function toRow(
  record: SendRecord,
  placeList: (packed: string) => string | undefined,
): RecordRow {
  const stored = toStored(record);
  const { participants = [], ...request } = record.request;
  if (participants.length <= MAX_LISTED_IN_ROW || !participants.every(isChatId)) return stored;
  const recipientList = placeList(packList(participants));
  return { ...stored, request, recipientList, recipientCount: participants.length };
}

/**
 * Reads a row.
 *
 * @param findList returns the list with this name; undefined if it is gone.
 */
export function fromRow(
  row: RecordRow,
  findList: (name: string) => string[] | undefined,
): SendRecord {
  const { recipientList, ...stored } = row;
  const record = fromStored(stored);
  const participants = recipientList === undefined ? undefined : findList(recipientList);
  if (!participants) return record;
  const { recipientCount: _, ...complete } = record;
  return { ...complete, request: { ...record.request, participants } };
}

/** Packs a list of chatIds into few characters: `79123456789 12345@lid`. */
export function packList(chatIds: readonly string[]): string {
  return chatIds.map((chatId) => chatId.replace(/@c\.us$/, "")).join(" ");
}

/** The chatIds of a packed list; undefined if it contains anything else. */
export function unpackList(packed: string): string[] | undefined {
  const chatIds = packed.split(" ").map((id) => (id.includes("@") ? id : `${id}@c.us`));
  return chatIds.every(isChatId) ? chatIds : undefined;
}
