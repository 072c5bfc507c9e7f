import * as z from "zod/mini";
import { redactTexts } from "../../green-api/redaction.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import type { SendRecord } from "./record.ts";
import { abandon } from "./record-steps.ts";
import { packViewers, unpackViewers } from "./packed-viewers.ts";
import { fromRow, rowSchema, toRow, unpackList } from "./record-row.ts";

/** Ten thousand records take about 10 MB. */
export const MAX_FILE_BYTES = 30_000_000;

const FORMAT = "voice-status-history";
const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  /** Packed lists of recipients; a record refers to one by its index. */
  recipientLists: z.optional(z.array(z.string())),
  /** Packed viewers, by the ids of their records. */
  viewers: z.optional(z.record(z.string(), z.unknown())),
  records: z.array(z.unknown()),
});

interface HistoryFile {
  records: SendRecord[];
  viewers: ReadonlyMap<string, string>;
  refused: number;
}

/**
 * Writes records into a file that {@link fromJsonFile} reads. Records contain no token, so neither does it.
 *
 * @param viewersOf returns the packed viewers of the record with this id, or null.
 */
export function toJsonFile(
  records: readonly SendRecord[],
  viewersOf: (id: string) => string | null = () => null,
): string {
  const places = new Map<string, string>();
  const rows = records.map((record) =>
    toRow(record, (packed) => {
      const place = places.get(packed) ?? String(places.size);
      places.set(packed, place);
      return place;
    }),
  );
  const viewers = records.flatMap(({ id }) => {
    const packed = viewersOf(id);
    return packed ? [[id, packed] as const] : [];
  });
  const file = {
    format: FORMAT,
    version: 1,
    recipientLists: [...places.keys()],
    viewers: Object.fromEntries(viewers),
    records: rows,
  };
  return JSON.stringify(file, null, 1);
}

/**
 * Reads a file of records. Nothing in it is trusted: tokens are cut out, and rows that are not records are left
 * out.
 *
 * @returns the records, their viewers, packed, by the ids of the records, and the number of rows that were left
 *   out; null if the text is not such a file.
 */
export function fromJsonFile(text: string): HistoryFile | null {
  const file = z.safeParse(fileSchema, parseJson(text));
  if (!file.success) return null;
  const lists = file.data.recipientLists?.map(unpackList) ?? [];
  const rows = file.data.records.flatMap((row) => z.safeParse(rowSchema, row).data ?? []);
  const records = rows.map((row) => fromRow(redactTexts(row), (name) => lists[Number(name)]));
  return {
    // The answer to a send from a file will not come here.
    records: records.map((record) => (record.state === "sending" ? abandon(record) : record)),
    viewers: new Map(Object.entries(file.data.viewers ?? {}).flatMap(readPacked)),
    refused: file.data.records.length - records.length,
  };
}

function readPacked([id, packed]: [string, unknown]): [string, string][] {
  const viewers = typeof packed === "string" ? unpackViewers(packed) : [];
  return viewers.length > 0 ? [[id, packViewers(viewers)]] : [];
}
