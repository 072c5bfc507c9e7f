import * as z from "zod/mini";
import { redactTexts } from "../../green-api/redaction.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import { abandon, type SendRecord } from "./record.ts";
import { fromRow, rowSchema, toRow, unpackList } from "./record-row.ts";

/** Ten thousand records take about 10 MB. */
export const MAX_FILE_BYTES = 30_000_000;

const FORMAT = "voice-status-history";
const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  /** Packed lists of recipients; a record refers to one by its index. */
  recipientLists: z.optional(z.array(z.string())),
  records: z.array(z.unknown()),
});

/** Writes records into a file that {@link fromJsonFile} reads. Records contain no token, so neither does it. */
export function toJsonFile(records: readonly SendRecord[]): string {
  const places = new Map<string, string>();
  const rows = records.map((record) =>
    toRow(record, (packed) => {
      const place = places.get(packed) ?? String(places.size);
      places.set(packed, place);
      return place;
    }),
  );
  const file = { format: FORMAT, version: 1, recipientLists: [...places.keys()], records: rows };
  return JSON.stringify(file, null, 1);
}

/**
 * Reads a file of records. Nothing in it is trusted: tokens are cut out, and rows that are not records are left
 * out.
 *
 * @returns the records, and the number of rows that were left out; null if the text is not such a file.
 */
export function fromJsonFile(text: string): { records: SendRecord[]; refused: number } | null {
  const file = z.safeParse(fileSchema, parseJson(text));
  if (!file.success) return null;
  const lists = file.data.recipientLists?.map(unpackList) ?? [];
  const rows = file.data.records.flatMap((row) => z.safeParse(rowSchema, row).data ?? []);
  const records = rows.map((row) => fromRow(redactTexts(row), (name) => lists[Number(name)]));
  return {
    // The answer to a send from a file will not come here.
    records: records.map((record) => (record.state === "sending" ? abandon(record) : record)),
    refused: file.data.records.length - records.length,
  };
}
