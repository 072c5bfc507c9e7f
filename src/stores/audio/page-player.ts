import { create } from "zustand";
import { createPlayer } from "../../audio/playing/player.ts";

/** The page's one player: it plays the draft's audio and knows its length. */
export const player = createPlayer();

/** The audio that the player has loaded. */
export const useLoadedAudio = create<{
  /** Address of a file, or of a clip of this browser (`blob:`). */
  urlFile: string | null;
  /** There is a link or a clip, though it may not be loaded yet. */
  isExpected: boolean;
}>(() => ({ urlFile: null, isExpected: false }));

/** Whether this address is a clip of this browser, which GREEN-API cannot reach. */
export function isLocalAudio(urlFile: string | null): boolean {
  return urlFile?.startsWith("blob:") ?? false;
}
