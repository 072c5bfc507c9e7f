import { encodeTargetOf, isSameTarget } from "../../audio/encode-target.ts";
import type { ClipStore } from "./clip.ts";

/** The link to the clip with its present trim, sound and format; undefined until that is uploaded. */
export function uploadedUrl({
  clip,
  uploaded,
  soundProgress,
  ...options
}: ClipStore): string | undefined {
  if (!clip || uploaded?.clipUrl !== clip.url || soundProgress !== undefined) return undefined;
  const isCurrent = isSameTarget(uploaded.target, encodeTargetOf(clip.facts, options));
  return isCurrent ? uploaded.urlFile : undefined;
}
