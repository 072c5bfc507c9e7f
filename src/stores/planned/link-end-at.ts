import { toUrlFile } from "../../voice-status/audio-url.ts";
import { linkEndOf } from "../../voice-status/checks/link/link-end.ts";
import { knownUpload } from "../audio/uploads.ts";

/** When a link stops working, in unix ms: as it says itself, or as GREEN-API keeps what this browser uploaded. */
export function linkEndAt(audioUrl: string): number | undefined {
  const urlFile = toUrlFile(audioUrl);
  if (!urlFile) return undefined;
  const end = linkEndOf(urlFile);
  return end && "at" in end ? end.at : knownUpload(urlFile)?.expiresAt;
}
