import type { RecordState, SendRecord } from "../../../voice-status/record/record.ts";

export type Filter = "all" | "way" | "seen" | "trouble";

const statesOf: Record<Exclude<Filter, "all">, RecordState[]> = {
  way: ["sending", "accepted", "pending", "sent"],
  seen: ["delivered", "read"],
  trouble: ["rejected", "unknown", "not-sent", "dropped"],
};

/** Finds records by kind, and by a text in file name, ids or numbers. Numbers may be written with spaces and signs. */
export function filterRecords(records: SendRecord[], filter: Filter, text: string): SendRecord[] {
  const wanted = text.trim().toLowerCase();
  const digits = wanted.replace(/[\s()+.-]/g, "");
  return records.filter((record) => {
    if (filter !== "all" && !statesOf[filter].includes(record.state)) return false;
    const { fileName, participants = [] } = record.request;
    const texts = [fileName, record.idMessage ?? "", record.idInstance];
    const inText = texts.some((candidate) => candidate.toLowerCase().includes(wanted));
    const isNumber = /^\d{3,}$/.test(digits);
    return inText || (isNumber && participants.some((chatId) => chatId.startsWith(digits)));
  });
}
