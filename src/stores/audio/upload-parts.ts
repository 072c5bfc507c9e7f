import { type EncodeTarget, encodeTargetOf, isSameTarget } from "../../audio/encode-target.ts";
import type { Instance } from "../../green-api/instance.ts";
import { uploadClip } from "./clip-actions.ts";
import { useClipStore } from "./clip.ts";
import { useSeries } from "./series.ts";
import type { Upload } from "./uploads.ts";

interface UploadedPart {
  /** The address of the clip that the part was encoded from. */
  clipUrl: string;
  target: EncodeTarget;
  upload: Upload;
}

/** Parts that were uploaded from this page, also of earlier cuts: each is uploaded once. */
let uploadedParts: UploadedPart[] = [];

/** The uploads of all parts in their order; undefined if the clip is sent as one, or a part is not uploaded. */
export function partUploads(): Upload[] | undefined {
  const targets = partTargets();
  const uploads = targets.flatMap((target) => uploadOf(target) ?? []);
  return targets.length > 0 && uploads.length === targets.length ? uploads : undefined;
}

/**
 * Encodes and uploads each part that is not uploaded yet, in order. What is uploaded is kept if a later part fails.
 *
 * @param signal ends it before the next part; the task of the present one has to be cancelled.
 * @returns false if one failed or was cancelled; the clip store has the error.
 */
export async function uploadParts(instance: Instance, signal: AbortSignal): Promise<boolean> {
  const { parts } = useSeries.getState();
  try {
    for (const [index, part] of parts.entries()) {
      const { clip, shrink } = useClipStore.getState();
      if (!clip || signal.aborted) return false;
      const target = encodeTargetOf(clip.facts, { trim: part, shrink });
      if (uploadOf(target)) continue;
      useSeries.setState({ uploading: index });
      const upload = await uploadClip(instance, part);
      if (!upload) return false;
      uploadedParts = [...uploadedParts, { clipUrl: clip.url, target, upload }];
    }
    return true;
  } finally {
    useSeries.setState({ uploading: undefined });
  }
}

function partTargets(): EncodeTarget[] {
  const { clip, shrink } = useClipStore.getState();
  if (!clip) return [];
  return useSeries
    .getState()
    .parts.map((part) => encodeTargetOf(clip.facts, { trim: part, shrink }));
}

function uploadOf(target: EncodeTarget): Upload | undefined {
  const url = useClipStore.getState().clip?.url;
  return uploadedParts.find((one) => one.clipUrl === url && isSameTarget(one.target, target))
    ?.upload;
}
