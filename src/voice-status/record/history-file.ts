import * as z from "zod/mini";
import { redactTexts } from "../../green-api/redaction.ts";
import { type Separator, toCsv } from "../../lib/csv.ts";
import { parseJson } from "../../lib/parse-json.ts";
import { abandon, recipientCountOf, type SendRecord } from "./record.ts";
import { fromRow, rowSchema, toRow, unpackList } from "./record-row.ts";

/** Ten thousand records have about 10 MB. */
export const MAX_FILE_BYTES = 30_000_000;

const FORMAT = "voice-status-history";
const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  /** Packed lists of recipients; a record names its own by the place in here. */
  recipientLists: z.optional(z.array(z.string())),
  records: z.array(z.unknown()),
});

/** More recipients than this are a number, not a list: a spreadsheet's cell holds 32,767 characters. */
const MAX_LISTED = 1_000;

/** The records as a file that {@link fromJsonFile} reads back. Records hold no token, so it has none. */
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
 * Reads a file of records, trusting nothing in it: what is no record is counted and left out, and a token
 * is cut out.
 *
 * @returns null where the text is no such file.
 */
export function fromJsonFile(text: string): { records: SendRecord[]; refused: number } | null {
  const file = z.safeParse(fileSchema, parseJson(text));
  if (!file.success) return null;
  const lists = file.data.recipientLists?.map(unpackList) ?? [];
  const rows = file.data.records.flatMap((row) => z.safeParse(rowSchema, row).data ?? []);
  const records = rows.map((row) => fromRow(redactTexts(row), (name) => lists[Number(name)]));
  return {
    // Nobody waits for the answer of a send that comes out of a file.
    records: records.map((record) => (record.state === "sending" ? abandon(record) : record)),
    refused: file.data.records.length - records.length,
  };
}

const columns: Record<string, (record: SendRecord) => string | number> = {
  time: ({ startedAt }) => new Date(startedAt).toISOString(),
  state: ({ state }) => state,
  idMessage: ({ idMessage = "" }) => idMessage,
  fileName: ({ request }) => request.fileName,
  urlFile: ({ request }) => request.urlFile,
  backgroundColor: ({ request }) => request.backgroundColor ?? "",
  recipientCount: (record) => recipientCountOf(record) || "everyone",
  recipients: ({ request: { participants = [] } }) =>
    participants.length > MAX_LISTED ? "" : participants.join(" "),
  sent: ({ viewers }) => viewers?.sent ?? "",
  delivered: ({ viewers }) => viewers?.delivered ?? "",
  read: ({ viewers }) => viewers?.read ?? "",
  instance: ({ idInstance }) => idInstance,
  failure: ({ failure }) => failure?.code ?? "",
};

/**
 * The records as a table for spreadsheets.
 *
 * @param separator by default what the reader's spreadsheet expects.
 */
export function toCsvFile(records: readonly SendRecord[], separator?: Separator): string {
  const rows = records.map((record) => Object.values(columns).map((read) => read(record)));
  return toCsv([Object.keys(columns), ...rows], separator);
}
