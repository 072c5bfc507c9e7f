import { encodeTargetOf, kindOfTarget, nameFor } from "../../audio/encode-target.ts";
import { barsOf } from "../../audio/envelope.ts";
import type { Trim } from "../../audio/trim.ts";
import { keepLast } from "../../lib/keep-last.ts";
import { type Clip, useClipStore } from "./clip.ts";
import { type LoadedClip, useLoadedAudio } from "./loaded-audio.ts";
import { shownPart, useSeries } from "./series.ts";

/** What is sent of the clip at an address; undefined if another audio is there. The same until that changes. */
export function loadedClipAt(urlFile: string | null): LoadedClip | undefined {
  const { clip, trim, shrink } = useClipStore.getState();
  return clip?.url === urlFile
    ? describe(clip, trim, shrink, shownPart(useSeries.getState()))
    : undefined;
}

/** Shows what is sent of the loaded clip. */
export function showLoadedClip(): void {
  const { urlFile, clip: shown } = useLoadedAudio.getState();
  const clip = loadedClipAt(urlFile);
  if (clip !== shown) useLoadedAudio.setState({ clip });
}

const describe = keepLast((clip: Clip, trim: Trim, shrink: boolean, part: Trim | undefined) => {
  const { facts, name } = clip;
  const { start, end } = part ?? trim;
  return {
    peaks: barsOf(facts.envelope, { start, end }),
    seconds: end - start,
    fileName: nameFor(name, kindOfTarget(encodeTargetOf(facts, { trim, shrink }), facts)),
  };
});
