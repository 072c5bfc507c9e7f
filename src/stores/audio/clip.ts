import { create } from "zustand";
import type { GreenApiFailure } from "../../green-api/failure.ts";
import type { ClipFacts, ClipProblem } from "../../audio/clip-facts.ts";
import { askBeforeLeaving } from "../../lib/browser/ask-before-leaving.ts";
import { type SoundOptions, unchangedSound } from "../../audio/processing/sound-options.ts";
import type { StopReason } from "../../audio/recording/recording.ts";
import type { EncodeOptions, EncodeTarget } from "../../audio/encode-target.ts";
import type { Trim } from "../../audio/trim.ts";

/** A file or a recording, read and understood. */
export interface Clip {
  /** The file's own name. */
  name: string;
  bytes: number;
  /** From the microphone: it exists nowhere else. */
  isRecorded: boolean;
  facts: ClipFacts;
  /** Every encoding is made from this, and not from another encoding. */
  source: Blob;
  /** The browser's own player decoded it, because the decoder in the worker failed. */
  byPlayer: boolean;
  /** The complete clip as MP3 or WAV: it is played here, and uploaded if it is neither trimmed nor shrunk. */
  whole: Blob;
  /** `blob:` address of {@link whole}; no two clips have the same. */
  url: string;
}

/** What is being done with a file or a recording. */
export interface AudioTask {
  name: "reading" | "converting" | "uploading";
  fileName: string;
  /** 0 to 1. */
  progress: number;
}

/** Why the last task failed. */
export type AudioError =
  | {
      fileName: string;
      problem: ClipProblem;
      seconds?: number;
      /** What the file is, if the problem alone does not say it. */
      format?: string;
      /** What to read again, if a second try may succeed. */
      retry?: { file: File; isRecorded: boolean };
    }
  | { fileName: string; failure: GreenApiFailure };

/** What undo brings back. */
interface Change {
  trim: Trim;
  sound: SoundOptions;
}

export interface ClipStore extends EncodeOptions, Change {
  isRecording: boolean;
  /** Ends the recording, which is then loaded as a clip. */
  stopRecording: (() => void) | undefined;
  /** Why the last recording ended, until it is removed. */
  ended: StopReason | undefined;
  /** What is played and uploaded: {@link original}, or the same clip with changed sound. */
  clip: Clip | undefined;
  /** The clip as it was read. */
  original: Clip | undefined;
  /** How much of a change of the sound is done, 0 to 1; undefined if `clip` is as chosen. */
  soundProgress: number | undefined;
  /** Earlier trims and sounds, for undo; the newest is last. */
  past: Change[];
  task: AudioTask | undefined;
  error: AudioError | undefined;
  /** The newest encoding of this clip. */
  encoded: { target: EncodeTarget; blob: Blob; clipUrl: string } | undefined;
  /** `clipUrl` is the address of the {@link clip} that was uploaded. */
  uploaded: { target: EncodeTarget; urlFile: string; clipUrl: string } | undefined;
}

/** The state without a clip. */
export const noClip = {
  clip: undefined,
  original: undefined,
  sound: unchangedSound,
  soundProgress: undefined,
  past: [],
  shrink: false,
  task: undefined,
  error: undefined,
  encoded: undefined,
  uploaded: undefined,
};

/** The clip that is being prepared. It is only in memory, and outlives the panel that shows it. */
export const useClipStore = create<ClipStore>(() => ({
  isRecording: false,
  stopRecording: undefined,
  ended: undefined,
  trim: { start: 0, end: 0 },
  ...noClip,
}));

let stopAsking: (() => void) | undefined;
useClipStore.subscribe(({ clip, uploaded }) => {
  const wouldBeLost = clip?.isRecorded === true && !uploaded;
  if (wouldBeLost) {
    stopAsking ??= askBeforeLeaving();
  } else {
    stopAsking?.();
    stopAsking = undefined;
  }
});
