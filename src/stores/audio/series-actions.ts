import { canBeCut, findCuts, isOverlong, partsBetween, roomOfCut } from "../../audio/cuts.ts";
import { useClipStore } from "./clip.ts";
import { useSeries } from "./series.ts";

const { getState: series, setState: set } = useSeries;

/** Follows the clip: another one has no choice yet, and another trim has other pauses. */
export function followClip(): void {
  useClipStore.subscribe((now, before) => {
    const isOther = now.clip?.name !== before.clip?.name;
    if (isOther) set({ choice: undefined });
    if (isOther || now.trim !== before.trim) cutAtPauses();
  });
}

/** Sends the clip as one status, or cut at its pauses into several. */
export function chooseSeries(choice: "one" | "parts"): void {
  set({ choice });
  cutAtPauses();
}

/** Cuts the clip at its pauses, if it is to be cut: an overlong one is, unless the person chose otherwise. */
function cutAtPauses(): void {
  const { clip, trim } = useClipStore.getState();
  const isCut = clip && canBeCut(trim) && (series().choice ?? partsIfOverlong()) === "parts";
  const parts = isCut ? partsBetween(trim, findCuts(clip.facts.envelope, trim)) : [];
  set({ parts, shown: 0 });
}

function partsIfOverlong() {
  return isOverlong(useClipStore.getState().trim) ? "parts" : "one";
}

/** The cuts between the parts, in seconds from the clip's beginning. */
function cutsOf(parts: readonly { end: number }[]): number[] {
  return parts.slice(0, -1).map(({ end }) => end);
}

/** Moves the cut after a part to a position in seconds, or as far as both parts allow. */
export function moveCut(index: number, to: number): void {
  const { trim } = useClipStore.getState();
  const { parts, shown } = series();
  const cuts = cutsOf(parts);
  const { start, end } = roomOfCut(trim, cuts, index);
  const moved = cuts.with(index, Math.min(Math.max(to, start), end));
  set({ parts: partsBetween(trim, moved), shown });
}
