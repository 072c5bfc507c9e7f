import { useQuery } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useDebounced } from "../../lib/use-debounced.ts";
import { createPlayer, type Player, type PlayerState } from "../../audio/playing/player.ts";

/** The page's player, and the link it has loaded. */
export interface LoadedPlayer {
  player: Player;
  urlFile: string | null;
  /** There is a link or a file, which may not be loaded yet. */
  isExpected: boolean;
}

/** A link is looked at when the typing pauses, not at every letter of it; a file is there as a whole. */
const TYPING_PAUSE_MS = 400;

/** Loads the audio of a link. Whoever shows it asks {@link usePlayback} for its state. */
export function usePlayer(urlFile: string | null): LoadedPlayer {
  const [player] = useState(createPlayer);
  const isFile = urlFile?.startsWith("blob:") ?? false;
  const settledUrl = useDebounced(urlFile, isFile ? 0 : TYPING_PAUSE_MS);
  // In one step with the rest of the page: what is said of a link before it goes when the file comes.
  const loadedUrl = isFile ? urlFile : settledUrl;

  useEffect(() => {
    player.load(loadedUrl);
    return () => player.load(null);
  }, [player, loadedUrl]);

  return { player, urlFile: loadedUrl, isExpected: urlFile !== null || loadedUrl !== null };
}

interface Playback extends PlayerState {
  /** Bars of the waveform from 0 to 100; null while, or because, they are not read. */
  peaks: number[] | null;
  /** The samples of this address cannot be read. */
  unreadable: boolean;
}

/** @param known bars of this address that need not be read, or cannot be. */
export function usePlayback({ player, urlFile }: LoadedPlayer, known?: number[]): Playback {
  const state = usePlayerState(player);
  const { data: peaks = known ?? null, isFetched } = useQuery({
    queryKey: ["peaks", urlFile],
    queryFn: async ({ signal }) => {
      const { readPeaks } = await import("../../audio/playing/read-peaks.ts");
      return readPeaks(urlFile ?? "", signal);
    },
    // The address of a clip outlives its known bars for a moment, and the page's policy lets none be fetched.
    enabled: !known && /^https?:/.test(urlFile ?? ""),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { ...state, peaks, unreadable: isFetched && !peaks };
}

function usePlayerState(player: Player): PlayerState {
  return useSyncExternalStore(player.subscribe, player.state);
}
