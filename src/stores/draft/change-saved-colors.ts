import { rereadColors, storedColors } from "./saved-colors.ts";

/** Saves a colour, `#RRGGBB`; false if the browser refuses or has no room. */
export function saveColor(color: string): boolean {
  return write(color, String(Date.now()));
}

/** @returns brings the colour back to its place; false if the browser refuses. */
export function removeColor(color: string): () => boolean {
  const savedAt = storedColors.read(color.slice(1));
  write(color, null);
  return () => write(color, savedAt);
}

function write(color: string, savedAt: string | null): boolean {
  const isStored = storedColors.write(color.slice(1), savedAt);
  rereadColors();
  return isStored;
}
