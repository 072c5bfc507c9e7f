import { create } from "zustand";
import { toBackgroundColor } from "../../voice-status/background-color.ts";
import { keyedTexts } from "../keyed-collection.ts";

/** As many as two rows of the palette; more would be searched, not seen. */
export const MAX_SAVED_COLORS = 22;

/** The time of saving, by the colour's digits: a colour cannot be there twice. */
const stored = keyedTexts("vss:color:");

/** The colours that the user saved in this browser, oldest first. */
export const useSavedColors = create(() => ({ colors: read() }));

const reread = () => useSavedColors.setState({ colors: read() });
stored.onOtherTab(reread);

/** Saves a colour, `#RRGGBB`; false if the browser refuses or has no room. */
export function saveColor(color: string): boolean {
  return write(color, String(Date.now()));
}

/** @returns brings the colour back to its place; false if the browser refuses. */
export function removeColor(color: string): () => boolean {
  const savedAt = stored.read(color.slice(1));
  write(color, null);
  return () => write(color, savedAt);
}

function write(color: string, savedAt: string | null): boolean {
  const isStored = stored.write(color.slice(1), savedAt);
  reread();
  return isStored;
}

function read(): string[] {
  const colors = stored.ids().map((digits) => ({
    color: `#${digits}`,
    savedAt: Number(stored.read(digits)) || 0,
  }));
  return colors
    .filter(({ color }) => toBackgroundColor(color) === color)
    .toSorted((one, other) => one.savedAt - other.savedAt)
    .slice(0, MAX_SAVED_COLORS)
    .map(({ color }) => color);
}
