import { create } from "zustand";
import type { GreenApiFailure } from "../../green-api/failure.ts";
import type { ClipFacts, ClipProblem } from "../../audio/clip-facts.ts";
import { askBeforeLeaving } from "../../lib/ask-before-leaving.ts";
import type { StopReason } from "../../audio/recording/recording.ts";
import {
  isSameTarget,
  type EncodeTarget,
  encodeTargetOf,
  type EncodeOptions,
} from "../../audio/encode-target.ts";

/** A file or a recording, read and understood. */
export interface Clip {
  /** As it came. */
  name: string;
  bytes: number;
  /** From the microphone: it is nowhere but here. */
  isRecorded: boolean;
  facts: ClipFacts;
  /** What every encoding is made from, so that none is made of another. */
  source: Blob;
  /** The browser's own player decoded it, where the decoder for workers failed. */
  byPlayer: boolean;
  /** The whole clip as MP3 or WAV: it is heard here, and goes up unless more is wished. */
  whole: Blob;
  /** `blob:` address of the whole. */
  url: string;
}

export interface Work {
  name: "reading" | "converting" | "uploading";
  /** Of what file. */
  of: string;
  /** 0 to 1. */
  share: number;
}

/** Why the last thing that was tried did not succeed. */
export type Trouble =
  | {
      of: string;
      problem: ClipProblem;
      seconds?: number;
      /** What the file is, where the problem alone does not say it. */
      format?: string;
      /** What may well be read at another try. */
      again?: { file: File; isRecorded: boolean };
    }
  | { of: string; failure: GreenApiFailure };

interface ClipStore extends EncodeOptions {
  isRecording: boolean;
  /** Why the last recording ended, as long as it is at hand. */
  ended: StopReason | undefined;
  clip: Clip | undefined;
  /** Earlier trims, the newest last. */
  past: EncodeOptions["trim"][];
  work: Work | undefined;
  trouble: Trouble | undefined;
  /** The newest encoding of this clip. */
  encoded: { target: EncodeTarget; blob: Blob } | undefined;
  uploaded: { target: EncodeTarget; urlFile: string } | undefined;
}

/** The one clip that is being worked on. It is in memory only, and outlasts the panel that shows it. */
export const useClipStore = create<ClipStore>(() => ({
  isRecording: false,
  ended: undefined,
  clip: undefined,
  trim: { start: 0, end: 0 },
  past: [],
  shrink: false,
  work: undefined,
  trouble: undefined,
  encoded: undefined,
  uploaded: undefined,
}));

let letGo: (() => void) | undefined;
useClipStore.subscribe(({ clip, uploaded }) => {
  const wouldBeLost = clip?.isRecorded === true && !uploaded;
  if (wouldBeLost) {
    letGo ??= askBeforeLeaving();
  } else {
    letGo?.();
    letGo = undefined;
  }
});

/** The address where the clip, as it is wished now, can be fetched from; undefined until it is uploaded. */
export function uploadedUrl({ clip, uploaded, ...options }: ClipStore): string | undefined {
  if (!clip || !uploaded) return undefined;
  const isCurrent = isSameTarget(uploaded.target, encodeTargetOf(clip.facts, options));
  return isCurrent ? uploaded.urlFile : undefined;
}

/** Whether audio is on its way that cannot even be uploaded yet. */
export function isAtWork({ isRecording, work }: ClipStore): boolean {
  return isRecording || work !== undefined;
}

/** The clip, where the draft does not have it yet. */
export function waitingClip(store: ClipStore, audioUrl: string): Clip | undefined {
  return uploadedUrl(store) === audioUrl ? undefined : store.clip;
}
