import { create } from "zustand";
import { readStored, writeStored } from "../../lib/browser/web-storage.ts";

const KEY = "vss:split";

/** Whether a list of more recipients than one status may reach is sent to in groups. It outlives a reload. */
export const useSplitChoice = create(() => ({ isSplit: readStored("localStorage", KEY) !== null }));

export function chooseSplit(isSplit: boolean): void {
  writeStored("localStorage", KEY, isSplit ? "1" : null);
  useSplitChoice.setState({ isSplit });
}
