import { create } from "zustand";
import { maskName, maskNumbers } from "../lib/text/mask.ts";
import { readStored, writeStored } from "../lib/browser/web-storage.ts";

const KEY = "vss:presenting";
const isOn = () => readStored("localStorage", KEY) !== null;

interface Presentation {
  presenting: boolean;
  /** Masks long numbers in a text for an audience. */
  hideNumbers: (text: string) => string;
  /** Masks a name for an audience. */
  hideName: (name: string) => string;
}

const unmasked = (text: string) => text;

function presentation(presenting: boolean): Presentation {
  return presenting
    ? { presenting, hideNumbers: maskNumbers, hideName: maskName }
    : { presenting, hideNumbers: unmasked, hideName: unmasked };
}

/**
 * Presentation mode, for when others see the screen: phone numbers, ids and names are masked in every tab until it
 * is switched off. A reload keeps it on.
 */
export const usePresentation = create<Presentation>(() => presentation(isOn()));

export function switchPresentation(on: boolean): void {
  writeStored("localStorage", KEY, on ? "1" : null);
  usePresentation.setState(presentation(on));
}

window.addEventListener("storage", ({ key }) => {
  if (key === KEY) usePresentation.setState(presentation(isOn()));
});
