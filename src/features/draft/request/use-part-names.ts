import { encodeTargetOf, kindOfTarget, nameFor } from "../../../audio/encode-target.ts";
import { useClipStore } from "../../../stores/audio/clip.ts";
import { usePartsOfDraft } from "../../../stores/audio/use-parts-of-draft.ts";
import type { Draft } from "../../../voice-status/draft.ts";
import { partName } from "../../../voice-status/plan/part-name.ts";

/** The file names of the parts that the draft's clip is sent in; undefined if it is sent as one. */
export function usePartNames({ audioUrl, fileName }: Draft): string[] | undefined {
  const parts = usePartsOfDraft();
  const clip = useClipStore((store) => store.clip);
  const shrink = useClipStore((store) => store.shrink);
  const [first] = parts ?? [];
  if (!clip || !first || !parts) return undefined;
  const kind = kindOfTarget(encodeTargetOf(clip.facts, { trim: first, shrink }), clip.facts);
  // A name that was typed while the draft had no other audio is meant for this clip.
  const isTyped = audioUrl === "" && fileName.trim() !== "";
  const name = isTyped ? fileName.trim() : nameFor(clip.name, kind);
  return parts.map((_, index) => partName(name, index + 1, parts.length));
}
