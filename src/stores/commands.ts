import { useEffect, useEffectEvent } from "react";
import { create } from "zustand";

/** What only a part of the page can do, as long as it is there. */
export type PlacedCommand =
  | "add-instance"
  | "save-template"
  | "save-brand"
  | "paste-request"
  | "share-link"
  | "contacts"
  | "lists"
  | "verify-numbers"
  | "report"
  | "audience"
  | "export-json"
  | "export-csv"
  | "import-records";

/** The commands that the command palette can offer now, by name. */
export const usePlacedCommands = create<Partial<Record<PlacedCommand, () => void>>>(() => ({}));

/**
 * Offers a command in the command palette while this part of the page is there.
 *
 * @param isOffered false while the command makes no sense.
 */
export function useCommand(name: PlacedCommand, run: () => void, isOffered = true): void {
  const onRun = useEffectEvent(run);
  useEffect(() => {
    if (!isOffered) return;
    usePlacedCommands.setState({ [name]: () => onRun() });
    return () => usePlacedCommands.setState({ [name]: undefined });
  }, [name, isOffered]);
}
