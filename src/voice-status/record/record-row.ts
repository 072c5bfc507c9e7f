import * as z from "zod/mini";
import { isChatId } from "../recipients/recipient.ts";
import { recordSchema, type SendRecord } from "./record.ts";

/** So few recipients stand in the row itself. */
const FEW = 4;

/**
 * A record as it is kept: a list of recipients stands in a place of its own, under a name, however many
 * records share it.
 */
export const rowSchema = z.extend(recordSchema, {
  recipientList: z.optional(z.string().check(z.maxLength(64))),
});

export type RecordRow = z.infer<typeof rowSchema>;

/**
 * Takes the list of recipients out of a record.
 *
 * @param placeList keeps a packed list and gives its name, or undefined where it has no room; the row
 *   then holds their number only.
 */
export function toRow(
  record: SendRecord,
  placeList: (packed: string) => string | undefined,
): RecordRow {
  const { participants = [], ...request } = record.request;
  if (participants.length <= FEW || !participants.every(isChatId)) return record;
  const recipientList = placeList(packList(participants));
  return { ...record, request, recipientList, recipientCount: participants.length };
}

/**
 * The way back.
 *
 * @param findList gives the list of a name; undefined where it is gone.
 */
export function fromRow(
  row: RecordRow,
  findList: (name: string) => string[] | undefined,
): SendRecord {
  const { recipientList, ...record } = row;
  const participants = recipientList === undefined ? undefined : findList(recipientList);
  if (!participants) return record;
  const { recipientCount: _, ...whole } = record;
  return { ...whole, request: { ...record.request, participants } };
}

/** A list in as few characters as it needs: `79123456789 12345@lid`. */
export function packList(chatIds: readonly string[]): string {
  return chatIds.map((chatId) => chatId.replace(/@c\.us$/, "")).join(" ");
}

/** The chatIds of a packed list; undefined where it holds anything else. */
export function unpackList(packed: string): string[] | undefined {
  const chatIds = packed.split(" ").map((id) => (id.includes("@") ? id : `${id}@c.us`));
  return chatIds.every(isChatId) ? chatIds : undefined;
}
