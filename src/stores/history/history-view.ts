import { create } from "zustand";

/** Which kind of records the history shows. */
export type RecordKind = "all" | "way" | "seen" | "trouble";

/** More rows than this are drawn on request only. */
export const RECORDS_PER_PAGE = 50;

interface HistoryView {
  text: string;
  kind: RecordKind;
  /** Undefined for the records of all instances. */
  idInstance: string | undefined;
  /** How many of the records found are drawn. */
  drawn: number;
  /** The ids of the records whose details are open. */
  open: ReadonlySet<string>;
}

const everything = { text: "", kind: "all", idInstance: undefined } as const;

/** What the history shows. */
export const useHistoryView = create<HistoryView>(() => ({
  ...everything,
  drawn: RECORDS_PER_PAGE,
  open: new Set(),
}));

export function showAllRecords(): void {
  useHistoryView.setState(everything);
}

export function toggleRecord(id: string): void {
  useHistoryView.setState(({ open }) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    return { open: next };
  });
}
