import { create } from "zustand";
import type { ViewerGroup } from "../../voice-status/record/viewer-group.ts";
import { useLedger } from "./ledger-store.ts";

/** Which kind of records the history shows. */
export type RecordKind = "all" | "way" | "seen" | "trouble";

/** More rows than this are drawn on request only. */
export const RECORDS_PER_PAGE = 50;

export interface HistoryView {
  text: string;
  kind: RecordKind;
  /** Undefined for the records of all instances. */
  idInstance: string | undefined;
  /** How many of the records found are drawn. */
  drawn: number;
  /** The ids of the records whose details are open. */
  open: ReadonlySet<string>;
  /** Which of its people a record shows, by the record's id; all if it is not here. */
  groups: ReadonlyMap<string, ViewerGroup>;
  /** The record that is to come into sight and get the focus, until it has. */
  wanted: string | undefined;
}

const everything = { text: "", kind: "all", idInstance: undefined } as const;

/** What the history shows: other parts of the page can lead to one of its records. */
export const useHistoryView = create<HistoryView>(() => ({
  ...everything,
  drawn: RECORDS_PER_PAGE,
  open: new Set(),
  groups: new Map(),
  wanted: undefined,
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

/** Chooses which of its people a record shows. */
export function showGroup(id: string, group: ViewerGroup): void {
  useHistoryView.setState(({ groups }) => ({ groups: new Map(groups).set(id, group) }));
}

/**
 * Opens a record, brings it into sight and gives it the focus.
 *
 * @param group which of its people to show; left out, those that were shown last.
 */
export function showRecord(id: string, group?: ViewerGroup): void {
  const place = useLedger.getState().records.findIndex((record) => record.id === id);
  if (place < 0) return;
  if (group) showGroup(id, group);
  useHistoryView.setState(({ drawn, open }) => ({
    ...everything,
    drawn: Math.max(drawn, place + 1),
    open: new Set(open).add(id),
    wanted: id,
  }));
}

/** The wanted record is in sight. */
export function recordIsShown(): void {
  useHistoryView.setState({ wanted: undefined });
}
