import { create } from "zustand";
import type { ListedInstance } from "../../protocol/listed-instances.ts";

interface Planning {
  /** The server's instances, each with the number of its planned sends, if anything can be planned. */
  listed: readonly ListedInstance[];
  /** Whether this page has planned anything. */
  hasPlanned: boolean;
}

/** Whether anything can be planned, and is. What plans and shows it is loaded for that only. */
export const usePlanning = create<Planning>(() => ({ listed: [], hasPlanned: false }));

/** Whether there are planned sends to show. */
export const isAnyPlanned = ({ listed, hasPlanned }: Planning): boolean =>
  hasPlanned || listed.some(({ planned }) => planned);
