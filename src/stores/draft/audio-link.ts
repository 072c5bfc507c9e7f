import { studioAddress } from "../../lib/browser/studio-address.ts";
import { knownUpload } from "../audio/uploads.ts";
import { proposeFileName } from "../../voice-status/audio-url.ts";
import { changeDraft, useDraft } from "./draft.ts";

/** The audio that comes with the studio. */
export const sampleUrl = `${studioAddress()}/demo-greeting.mp3`;

/** Changes the link, and proposes a file name from it, unless the user has typed one. */
export function changeAudioUrl(next: string): void {
  const { audioUrl: before, fileName: name } = useDraft.getState();
  const isProposed = name === "" || name === nameOf(before);
  changeDraft({ audioUrl: next, ...(isProposed && { fileName: nameOf(next) }) });
}

/** The name of the file behind a link: as it was uploaded here, or as the link says. */
function nameOf(audioUrl: string): string {
  return knownUpload(audioUrl)?.fileName ?? proposeFileName(audioUrl);
}
