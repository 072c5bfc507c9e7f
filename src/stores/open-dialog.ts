import { create } from "zustand";

/** A dialog of the page that several of its parts open. */
export type PageDialog = "switch-on-notifications" | "shortcuts" | "commands";

export const useOpenDialog = create<{ open: PageDialog | undefined }>(() => ({ open: undefined }));

export function openDialog(open: PageDialog): void {
  useOpenDialog.setState({ open });
}

export function closeDialog(): void {
  useOpenDialog.setState({ open: undefined });
}
