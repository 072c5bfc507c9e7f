import type { RecordKind } from "../../../stores/history/history-view.ts";
import type { RecordState, SendRecord } from "../../../voice-status/record/record.ts";

const statesOf: Record<Exclude<RecordKind, "all">, RecordState[]> = {
  way: ["sending", "accepted", "pending", "sent"],
  seen: ["delivered", "read"],
  trouble: ["rejected", "unknown", "not-sent", "dropped"],
};

interface Wanted {
  kind: RecordKind;
  /** Undefined for all instances. */
  idInstance: string | undefined;
  text: string;
  /** The `chatId`s of people whose names match the text. */
  people: ReadonlySet<string>;
}

/**
 * Finds records by kind and instance, and by a text in file name, ids, numbers or names of recipients. Numbers may be
 * written with spaces and signs.
 */
export function filterRecords(
  records: SendRecord[],
  { kind, idInstance, text, people }: Wanted,
): SendRecord[] {
  const wanted = text.trim().toLowerCase();
  const digits = wanted.replace(/[\s()+.-]/g, "");
  const isNumber = /^\d{3,}$/.test(digits);
  const hasWanted = onceForEachList(
    (chatId) => (isNumber && chatId.startsWith(digits)) || people.has(chatId),
  );
  return records.filter((record) => {
    if (kind !== "all" && !statesOf[kind].includes(record.state)) return false;
    if (idInstance !== undefined && record.idInstance !== idInstance) return false;
    if (hasText(record, wanted)) return true;
    return (isNumber || people.size > 0) && hasWanted(record.request.participants ?? []);
  });
}

/** Nothing is kept from letter to letter: to fill a cache at the first one takes longer than to search again. */
function hasText({ request, idMessage = "", idInstance }: SendRecord, wanted: string): boolean {
  return [request.fileName, idMessage, idInstance].some((text) =>
    text.toLowerCase().includes(wanted),
  );
}

/** Many records share one long list: it is searched once. */
function onceForEachList(matches: (chatId: string) => boolean) {
  const known = new Map<readonly string[], boolean>();
  return (list: readonly string[]) => {
    const result = known.get(list) ?? list.some(matches);
    known.set(list, result);
    return result;
  };
}
