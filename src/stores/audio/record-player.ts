import { create } from "zustand";
import { createPlayer } from "../../audio/playing/player.ts";
import { player } from "./page-player.ts";

/** Plays the audio of records. It is not the draft's player, whose audio the checks and the preview describe. */
export const recordPlayer = createPlayer();

/** The record whose audio is loaded. */
export const useLoadedRecord = create<{ id: string | undefined }>(() => ({ id: undefined }));

/** Plays the audio of a record from its link, or pauses it. Nothing is loaded before; what failed is tried again. */
export function toggleRecordAudio(id: string, urlFile: string): void {
  const isUnplayable = recordPlayer.state().facts.state === "unplayable";
  if (useLoadedRecord.getState().id !== id || isUnplayable) {
    useLoadedRecord.setState({ id });
    recordPlayer.load(urlFile);
  }
  recordPlayer.toggle();
}

/** Frees the audio of a record that is no longer shown. */
export function unloadRecordAudio(id: string): void {
  if (useLoadedRecord.getState().id !== id) return;
  useLoadedRecord.setState({ id: undefined });
  recordPlayer.load(null);
}

// One of the two plays at a time: the one that began last.
for (const [one, other] of [
  [player, recordPlayer],
  [recordPlayer, player],
] as const) {
  let wasPlaying = false;
  one.subscribe(() => {
    const { playing } = one.state();
    if (playing && !wasPlaying && other.state().playing) other.toggle();
    wasPlaying = playing;
  });
}
