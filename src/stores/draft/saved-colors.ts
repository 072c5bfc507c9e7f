import { create } from "zustand";
import { toBackgroundColor } from "../../voice-status/background-color.ts";
import { keyedTexts } from "../keyed-texts.ts";

/** As many as two rows of the palette; more would be searched, not seen. */
export const MAX_SAVED_COLORS = 22;

/** The time of saving, by the colour's digits: a colour cannot be there twice. */
export const storedColors = keyedTexts("vss:color:");

/** The colours that the user saved in this browser, oldest first. */
export const useSavedColors = create(() => ({ colors: read() }));

/** Takes over what is stored. */
export const rereadColors = () => useSavedColors.setState({ colors: read() });
storedColors.onOtherTab(rereadColors);

function read(): string[] {
  const colors = storedColors.ids().map((digits) => ({
    color: `#${digits}`,
    savedAt: Number(storedColors.read(digits)) || 0,
  }));
  return colors
    .filter(({ color }) => toBackgroundColor(color) === color)
    .toSorted((one, other) => one.savedAt - other.savedAt)
    .slice(0, MAX_SAVED_COLORS)
    .map(({ color }) => color);
}
