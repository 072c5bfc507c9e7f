import { create } from "zustand";
import { readStored, writeStored } from "../../lib/browser/web-storage.ts";

const KEY = "vss:welcomed";

interface Welcome {
  isOpen: boolean;
  /** Somebody asked for it, so it gets the focus. */
  isAsked: boolean;
}

/** Whether the page explains itself. It does so once by itself, and whenever somebody asks for it. */
export const useWelcome = create<Welcome>(() => ({
  isOpen: readStored("localStorage", KEY) === null,
  isAsked: false,
}));

export function showWelcome(): void {
  useWelcome.setState({ isOpen: true, isAsked: true });
}

export function closeWelcome(): void {
  useWelcome.setState({ isOpen: false });
}

/** From now on it is shown only on request. False if the browser refuses to remember that. */
export function rememberWelcome(): boolean {
  return writeStored("localStorage", KEY, "1");
}
