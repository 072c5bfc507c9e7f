import { create } from "zustand";

/** A file that is saved as soon as the person has said that others may see its names and numbers. */
export const usePendingSave = create<{ save: (() => void) | undefined }>(() => ({
  save: undefined,
}));

/** Saves a file with real names and numbers: at once, or on a shared screen after the page has asked. */
export function saveUnlessPresenting(presenting: boolean, save: () => void): void {
  if (presenting) usePendingSave.setState({ save });
  else save();
}

export function endPendingSave(): void {
  usePendingSave.setState({ save: undefined });
}
