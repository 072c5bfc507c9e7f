import { useQuery } from "@tanstack/react-query";
import type { PlayerState } from "../../audio/playing/player-state.ts";
import { useDraft } from "../draft/draft.ts";
import { useLoadedAudio, usePagePlayer } from "./loaded-audio.ts";
import { useKnownUpload } from "./uploads.ts";

interface Playback extends PlayerState {
  urlFile: string | null;
  /** There is a link or a clip, though it may not be loaded yet. */
  isExpected: boolean;
  /** Bars of the waveform, 0 to 100; null while they are not, or cannot be, read. */
  peaks: number[] | null;
  /** The samples of this address cannot be read. */
  isUnreadable: boolean;
}

/** The draft's audio: what is played, and how it is drawn. */
export function usePlayback(): Playback {
  const { urlFile, isExpected, clip } = useLoadedAudio();
  const state = usePagePlayer((page) => page.state);
  const upload = useKnownUpload(urlFile);
  // What this browser knows from reading the file that it uploaded, or will upload.
  const known = clip ?? upload;

  const { data: read, isFetched } = useQuery({
    queryKey: ["peaks", urlFile],
    queryFn: async ({ signal }) => {
      const { readPeaks } = await import("../../audio/playing/read-peaks.ts");
      return readPeaks(urlFile ?? "", signal);
    },
    // A clip's address is loaded a moment longer than its bars are known, and the page's policy forbids fetching it.
    enabled: !known && /^https?:/.test(urlFile ?? ""),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const peaks = known?.peaks ?? read ?? null;
  // While another address of the same clip is loaded, the clip is still known.
  const seconds = known?.seconds;
  const isKnown = state.facts.state === "loading" && seconds !== undefined;
  const facts = isKnown ? ({ state: "playable", seconds } as const) : state.facts;
  const isUnreadable = isFetched && !peaks;
  return { ...state, facts, urlFile, isExpected, peaks, isUnreadable };
}

/** The name of the audio: a clip's own until it is uploaded, then the draft's. */
export function useAudioName(): string {
  const written = useDraft((draft) => draft.fileName);
  return useLoadedAudio(({ clip }) => clip?.fileName) ?? written;
}
