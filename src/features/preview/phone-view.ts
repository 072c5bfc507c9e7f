import { create } from "zustand";
import { readStored, writeStored } from "../../lib/browser/web-storage.ts";

/** Whose WhatsApp the phone shows. */
export type PhoneView = "sender" | "viewer";

const KEY = "vss:phone-view";

/** The chosen view; the page and the stage show the same one, and the tab keeps it. */
export const usePhoneView = create<{ view: PhoneView }>(() => ({
  view: readStored("sessionStorage", KEY) === "viewer" ? "viewer" : "sender",
}));

export function choosePhoneView(view: PhoneView): void {
  writeStored("sessionStorage", KEY, view);
  usePhoneView.setState({ view });
}
