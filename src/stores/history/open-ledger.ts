import { storedKeys } from "../../lib/browser/web-storage.ts";
import { NAMES_KEY } from "../recipients/names-key.ts";
import { hasStoredRows, OUTBOX_DATABASE, RECORD_PREFIX } from "./ledger-store.ts";

const load = async () => {
  const repair = await import("./repair.ts");
  await repair.repairLedger();
  await forgetUnusedNames();
  return repair;
};

let opening: ReturnType<typeof load> | undefined;

/** Loads what reads, writes and repairs the records. Nothing is sent by it. */
export async function openLedger(): Promise<Awaited<ReturnType<typeof load>> | undefined> {
  opening ??= load();
  try {
    return await opening;
  } catch {
    // The script did not load; the next one who needs it tries again.
    opening = undefined;
    return undefined;
  }
}

/** Opens the ledger as soon as there may be anything in it. */
export function keepLedgerOpen(): void {
  window.addEventListener("storage", ({ key }) => {
    if (key?.startsWith(RECORD_PREFIX)) void openLedger();
  });
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) void openLedger().then((repair) => repair?.repairAfterAbsence());
  });
  void mayHaveRecords().then((may) => {
    if (may) void openLedger();
  });
}

/** Whether this browser may have records, in localStorage or after a crash in the outbox, or names of their people. */
async function mayHaveRecords(): Promise<boolean> {
  if (hasStoredRows() || storedKeys("localStorage", NAMES_KEY).length > 0) return true;
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === OUTBOX_DATABASE);
  } catch {
    // A browser that cannot say which databases there are may have an outbox.
    return true;
  }
}

/** Loads the code for this only if there are names, which is rare. */
async function forgetUnusedNames(): Promise<void> {
  if (storedKeys("localStorage", NAMES_KEY).length === 0) return;
  const { forgetNames } = await import("../recipients/forget-names.ts");
  forgetNames();
}
