import { useSyncExternalStore } from "react";
import type { ResponseOf } from "../../../green-api/contract.ts";
import { packViewers, unpackViewers } from "../../../voice-status/record/packed-viewers.ts";
import { countViewers, mergeStatistic, type Viewer } from "../../../voice-status/record/viewers.ts";
import { changeRecord, noteStored } from "../ledger.ts";
import { useLedger } from "../ledger-store.ts";
import { viewerTexts } from "./viewer-texts.ts";

interface Known {
  /** As it is in storage; if there was no room, it is older than `viewers`. */
  text: string | null;
  viewers: readonly Viewer[];
}

/** By the id of the record. */
const known = new Map<string, Known>();
const nobody: readonly Viewer[] = [];
const listeners = new Set<() => void>();
const changed = () => listeners.forEach((listener) => listener());
viewerTexts.onOtherTab(changed);

/** What is known of each recipient of a record, also after GREEN-API has forgotten it. */
export function readViewers(recordId: string): readonly Viewer[] {
  const text = viewerTexts.read(recordId);
  const before = known.get(recordId);
  if (before?.text === text) return before.viewers;
  const viewers = text ? unpackViewers(text) : nobody;
  known.set(recordId, { text, viewers });
  return viewers;
}

/** As {@link readViewers}; renders again when this or another tab changes them. */
export function useViewers(recordId: string): readonly Viewer[] {
  return useSyncExternalStore(subscribe, () => readViewers(recordId));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Merges a statistic into the viewers of a record, and counts them. If storage has no room, the viewers are
 * known as long as the page is open, and the counts stay.
 *
 * @returns whether the statistic said anything new.
 */
export function keepStatistic(
  recordId: string,
  statistic: ResponseOf<"getStatusStatistic">,
): boolean {
  // The record may have been removed while GREEN-API was asked.
  if (!useLedger.getState().records.some(({ id }) => id === recordId)) return false;
  const before = readViewers(recordId);
  const viewers = mergeStatistic(before, statistic);
  if (viewers === before) return false;
  if (!viewerTexts.write(recordId, packViewers(viewers))) noteStored(false);
  known.set(recordId, { text: viewerTexts.read(recordId), viewers });
  changeRecord(recordId, (record) => countViewers(record, viewers));
  changed();
  return true;
}
