import { create } from "zustand";
import { useLedger } from "../ledger-store.ts";

interface Following {
  /** The `idInstance`s that are being looked at. */
  checking: ReadonlySet<string>;
  /** The `idInstance`s whose last look failed. */
  failed: ReadonlySet<string>;
}

/** How the looks at GREEN-API's queue and journal go, for the history to show. */
export const useFollowing = create<Following>(() => ({
  checking: new Set(),
  failed: new Set(),
}));

/** The page is loaded by then, and the script for this does not hold it up. */
const START_LATER_MS = 10_000;

/** Follows all instances: at once if a record may have news, otherwise a little later. */
export function startFollowing(): void {
  let isLoading = false;
  const begin = async (isLater = false) => {
    if (!isLater && !(await hasNews())) return;
    if (isLoading) return;
    isLoading = true;
    try {
      const { follow } = await import("./follow.ts");
      unsubscribe();
      follow();
    } catch {
      // The script did not load; the next change of a record tries again.
      isLoading = false;
    }
  };
  setTimeout(() => void begin(true), START_LATER_MS);
  const unsubscribe = useLedger.subscribe(() => void begin());
  void begin();
}

async function hasNews(): Promise<boolean> {
  const { records } = useLedger.getState();
  if (records.length === 0) return false;
  try {
    const { mayHaveNews } = await import("../../../voice-status/record/record-age.ts");
    const now = Date.now();
    return records.some((record) => mayHaveNews(record, now));
  } catch {
    return false;
  }
}
