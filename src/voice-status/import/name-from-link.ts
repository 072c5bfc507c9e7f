import { proposeFileName } from "../audio-url.ts";
import type { Draft } from "../draft.ts";

/**
 * Adds a file name to imported changes that have a link but no name: that of the link, if the draft has no name yet.
 * A name that the draft has stays, like everything that a text does not name.
 *
 * @param present the file name in the form.
 */
export function withNameFromLink(changes: Partial<Draft>, present: string): Partial<Draft> {
  const { audioUrl, fileName } = changes;
  if (audioUrl === undefined || fileName !== undefined || present.trim() !== "") return changes;
  const proposed = proposeFileName(audioUrl);
  return proposed ? { ...changes, fileName: proposed } : changes;
}
