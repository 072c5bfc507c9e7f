import { create } from "zustand";
import { maskName, maskNumbers } from "../lib/mask.ts";
import { readStored, writeStored } from "../lib/web-storage.ts";

const KEY = "vss:presenting";
const isOn = () => readStored("localStorage", KEY) !== null;

interface Presentation {
  presenting: boolean;
  /** Texts with long numbers in them, as the audience may see them. */
  hideNumbers: (text: string) => string;
  /** Names, as the audience may see them. */
  hideName: (name: string) => string;
}

const same = (text: string) => text;

function presentation(presenting: boolean): Presentation {
  return presenting
    ? { presenting, hideNumbers: maskNumbers, hideName: maskName }
    : { presenting, hideNumbers: same, hideName: same };
}

/**
 * Whether others look at the screen: phone numbers, ids and names are masked then, in every tab, until it
 * is switched off. A reload does not, for that would show them.
 */
export const usePresentation = create<Presentation>(() => presentation(isOn()));

export function switchPresentation(on: boolean): void {
  writeStored("localStorage", KEY, on ? "1" : null);
  usePresentation.setState(presentation(on));
}

window.addEventListener("storage", ({ key }) => {
  if (key === KEY) usePresentation.setState(presentation(isOn()));
});
