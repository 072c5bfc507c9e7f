import { create } from "zustand";
import type { Player } from "../../audio/playing/player.ts";
import { type PlayerState, silent } from "../../audio/playing/player-state.ts";

/** The page's player, which is loaded when there may be something to play, and its state. */
export const usePagePlayer = create<{ player: Player | undefined; state: PlayerState }>(() => ({
  player: undefined,
  state: silent,
}));

/** A clip of this browser: nothing of it need be read from its address. */
export interface LoadedClip {
  /** Bars of the waveform, 0 to 100. */
  peaks: number[];
  seconds: number;
  /** The name that it gets when it is uploaded. */
  fileName: string;
}

/** The audio that the player has loaded. */
export const useLoadedAudio = create<{
  /** Address of a file, or of a clip of this browser (`blob:`). */
  urlFile: string | null;
  /** There is a link or a clip, though it may not be loaded yet. */
  isExpected: boolean;
  /** What is sent of the clip at this address, if it is one. */
  clip?: LoadedClip | undefined;
}>(() => ({ urlFile: null, isExpected: false }));

/** Whether this address is a clip of this browser, which GREEN-API cannot reach. */
export function isLocalAudio(urlFile: string | null): boolean {
  return urlFile?.startsWith("blob:") ?? false;
}
