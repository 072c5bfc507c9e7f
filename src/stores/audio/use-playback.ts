import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { encodeTargetOf, kindOfTarget, nameFor } from "../../audio/encode-target.ts";
import { barsOf } from "../../audio/envelope.ts";
import type { PlayerState } from "../../audio/playing/player-state.ts";
import { useDraft } from "../draft/draft.ts";
import { useClipStore } from "./clip.ts";
import { useLoadedAudio, usePagePlayer } from "./loaded-audio.ts";
import { shownPart, useSeries } from "./series.ts";
import { useKnownUpload } from "./uploads.ts";

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

/** The draft's audio: what is played, and how it is drawn. */
export function usePlayback(): Playback {
  const written = useDraft((draft) => draft.fileName);
  const { urlFile, isExpected } = useLoadedAudio();
  const state = usePagePlayer((page) => page.state);
  const known = useKnownWaveform(urlFile);

  const { data: read, isFetched } = useQuery({
    queryKey: ["peaks", urlFile],
    queryFn: async ({ signal }) => {
      const { readPeaks } = await import("../../audio/playing/read-peaks.ts");
      return readPeaks(urlFile ?? "", signal);
    },
    // A clip's address is loaded a moment longer than its bars are known, and the page's policy forbids fetching it.
    enabled: !known.peaks && /^https?:/.test(urlFile ?? ""),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const peaks = known.peaks ?? read ?? null;
  const fileName = known.fileName ?? written;
  // While another address of the same clip is loaded, the clip is still known.
  const { seconds } = known;
  const isKnown = state.facts.state === "loading" && seconds !== undefined;
  const facts = isKnown ? ({ state: "playable", seconds } as const) : state.facts;
  const isUnreadable = isFetched && !peaks;
  return { ...state, facts, urlFile, isExpected, peaks, isUnreadable, fileName };
}

interface KnownWaveform {
  /** Bars that need not, or cannot, be read from the address. */
  peaks: number[] | undefined;
  /** The length that need not be read either. */
  seconds: number | undefined;
  /** The name that a clip gets when it is uploaded; undefined for a link. */
  fileName: string | undefined;
}

/** What this browser knows about the audio at an address from reading the file that it uploaded, or will upload. */
function useKnownWaveform(urlFile: string | null): KnownWaveform {
  const upload = useKnownUpload(urlFile);
  const clip = useClipStore((store) => (store.clip?.url === urlFile ? store.clip : undefined));
  const trim = useClipStore((store) => store.trim);
  const shrink = useClipStore((store) => store.shrink);
  const part = useSeries(shownPart);

  return useMemo(() => {
    if (!clip) return { peaks: upload?.peaks, seconds: upload?.seconds, fileName: undefined };
    const kind = kindOfTarget(encodeTargetOf(clip.facts, { trim, shrink }), clip.facts);
    const { start, end } = part ?? trim;
    return {
      peaks: barsOf(clip.facts.envelope, { start, end }),
      seconds: end - start,
      fileName: nameFor(clip.name, kind),
    };
  }, [clip, trim, shrink, part, upload]);
}
