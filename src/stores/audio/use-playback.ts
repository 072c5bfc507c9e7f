import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { useWatch } from "react-hook-form";
import type { PlayerState } from "../../audio/playing/player.ts";
import { useDraft } from "../draft/draft-form.ts";
import { useKnownWaveform } from "./clip-waveform.ts";
import { player, useLoadedAudio } from "./playback.ts";

interface Playback extends PlayerState {
  urlFile: string | null;
  /** There is a link or a clip, though it may not be loaded yet. */
  isExpected: boolean;
  /** Bars of the waveform, 0 to 100; null while they are not, or cannot be, read. */
  peaks: number[] | null;
  /** The samples of this address cannot be read. */
  isUnreadable: boolean;
  /** The name of the audio: a clip's own until it is uploaded, then the draft's. */
  fileName: string;
}

/** The draft's audio, as it is played and drawn. */
export function usePlayback(): Playback {
  const { control } = useDraft();
  const written = useWatch({ control, name: "fileName" });
  const { urlFile, isExpected } = useLoadedAudio();
  const state = useSyncExternalStore(player.subscribe, player.state);
  const known = useKnownWaveform(urlFile);

  const { data: read, isFetched } = useQuery({
    queryKey: ["peaks", urlFile],
    queryFn: async ({ signal }) => {
      const { readPeaks } = await import("../../audio/playing/read-peaks.ts");
      return readPeaks(urlFile ?? "", signal);
    },
    // The address of a clip outlives its known bars for a moment, and the page's policy lets none be fetched.
    enabled: !known.peaks && /^https?:/.test(urlFile ?? ""),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const peaks = known.peaks ?? read ?? null;
  const fileName = known.fileName ?? written;
  return { ...state, urlFile, isExpected, peaks, isUnreadable: isFetched && !peaks, fileName };
}
