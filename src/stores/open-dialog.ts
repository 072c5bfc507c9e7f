import { create } from "zustand";

/** A dialog of the page that several of its parts open. */
export type PageDialog =
  | "switch-on-notifications"
  | "enter-token"
  | "change-instance"
  | "shortcuts"
  | "commands";

interface OpenDialog {
  open: PageDialog | undefined;
  /** The id of what gets the focus if the button that opened it is gone then. */
  focusAfter: string | undefined;
}

export const useOpenDialog = create<OpenDialog>(() => ({ open: undefined, focusAfter: undefined }));

export function openDialog(open: PageDialog, focusAfter?: string): void {
  useOpenDialog.setState({ open, focusAfter });
}

export function closeDialog(): void {
  useOpenDialog.setState({ open: undefined });
}
