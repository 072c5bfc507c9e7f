import { create } from "zustand";
import type { Trim } from "../../audio/trim.ts";

interface Series {
  /** What the person chose for the present clip; undefined leaves it to the length. */
  choice: "one" | "parts" | undefined;
  /** The parts that the clip is sent in, in seconds from its beginning; none if it is sent as one. */
  parts: Trim[];
  /** The index of the part on the phone. */
  shown: number;
  /** The index of the part that is being encoded and uploaded. */
  uploading: number | undefined;
}

/** The statuses that the clip is sent as. */
export const useSeries = create<Series>(() => ({
  choice: undefined,
  parts: [],
  shown: 0,
  uploading: undefined,
}));

/** The part of the clip that is on the phone; undefined if the clip is sent as one. */
export function shownPart({ parts, shown }: Series): Trim | undefined {
  return parts[shown];
}
