import { create } from "zustand";
import type { ListedInstance } from "../../protocol/listed-instances.ts";

interface Planning {
  /** The `idInstance`s through which the server sends at a set time. */
  through: readonly string[];
  /** Whether there are planned sends to show. */
  isWanted: boolean;
}

/** Whether anything can be planned, and is. What plans and shows it is loaded for that only. */
export const usePlanning = create<Planning>(() => ({ through: [], isWanted: false }));

export function notePlanning(listed: readonly ListedInstance[]): void {
  const able = listed.filter(({ planned }) => planned !== undefined);
  usePlanning.setState(({ isWanted }) => ({
    through: able.map(({ idInstance }) => idInstance),
    isWanted: isWanted || able.some(({ planned = 0 }) => planned > 0),
  }));
}
