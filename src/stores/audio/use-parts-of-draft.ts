import type { Trim } from "../../audio/trim.ts";
import { useAudioSource } from "../draft/audio-source.ts";
import { useSeries } from "./series.ts";

/** The parts that the draft's clip is sent in; undefined if the draft has a link, or the clip is sent as one. */
export function usePartsOfDraft(): readonly Trim[] | undefined {
  const parts = useSeries((series) => series.parts);
  const source = useAudioSource((store) => store.source);
  return source !== "link" && parts.length > 0 ? parts : undefined;
}
