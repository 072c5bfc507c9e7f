import { problemOf } from "../../audio/jobs/job-failure.ts";
import { type JobOptions, processSound } from "../../audio/load-file.ts";
import { loudnessOf } from "../../audio/loudness/loudness.ts";
import { type SoundOptions, unchangedSound } from "../../audio/processing/sound-options.ts";
import type { Trim } from "../../audio/trim.ts";
import { type Clip, useClipStore } from "./clip.ts";
import { undoChange } from "./trim-actions.ts";

const { setState: set, getState: store } = useClipStore;

/** The clip with changed sound, and the part whose loudness was counted. */
interface Version {
  clip: Clip;
  kept: Trim;
}

/** While the trim is moved, the sound is not changed at each step. */
const TRIM_PAUSE_MS = 500;
/** By how much the loudness of the kept part may change with the trim, in LU. */
const MOST_DRIFT = 0.3;

/** Versions of the present clip by their options, so that each choice is encoded once. */
const versions = new Map<string, Version>();
let running = new AbortController();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Changes the sound of the clip, as one step that can be undone. */
export function chooseSound(choice: Partial<SoundOptions>): void {
  const { trim, sound, past } = store();
  set({ sound: { ...sound, ...choice }, past: [...past, { trim, sound }] });
}

/** Ends a change of the sound that is under way; the sound is then what it was before. */
export function cancelSound(): void {
  const { past, trim, sound } = store();
  const before = past.at(-1);
  if (before?.trim === trim && before.sound !== sound) undoChange();
  else chooseSound(unchangedSound);
}

/**
 * Waits until the clip has the sound that was chosen.
 *
 * @param onProgress takes the share that is done, 0 to 1.
 * @param signal ends the wait; the change of the sound goes on.
 * @returns false if it failed, or another sound was chosen meanwhile.
 * @throws the signal's reason if it was aborted.
 */
export async function isSoundReady({ onProgress, signal }: Partial<JobOptions> = {}) {
  const { sound, soundProgress } = store();
  if (soundProgress === undefined) return true;
  await new Promise<void>((resolve, reject) => {
    const unsubscribe = useClipStore.subscribe((now, before) => {
      if (now.soundProgress === undefined || now.sound !== sound) end(resolve);
      else if (now.soundProgress !== before.soundProgress) onProgress?.(now.soundProgress);
    });
    const abort = () => end(() => reject(signal?.reason as Error));
    const end = (settle: () => void) => {
      unsubscribe();
      signal?.removeEventListener("abort", abort);
      settle();
    };
    signal?.addEventListener("abort", abort);
  });
  return store().sound === sound;
}

useClipStore.subscribe((now, before) => {
  if (now.original?.url !== before.original?.url) forgetVersions();
  if (now.sound !== before.sound || now.trim !== before.trim) update(now.sound === before.sound);
});

function forgetVersions(): void {
  stop();
  for (const { clip } of versions.values()) URL.revokeObjectURL(clip.url);
  versions.clear();
}

function stop(): void {
  running.abort();
  clearTimeout(timer);
}

/** Puts the clip with the chosen sound into the store, or begins to make it. */
function update(isOnlyTrimmed: boolean): void {
  stop();
  const { original, sound, trim } = store();
  if (!original) return;
  const version = versions.get(keyOf(sound));
  if (!sound.normalize && !sound.denoise) set({ clip: original, soundProgress: undefined });
  else if (version && isAsLoud(version, sound, trim)) {
    set({ clip: version.clip, soundProgress: undefined });
  } else {
    set({ soundProgress: 0 });
    timer = setTimeout(() => void change(original, sound, trim), isOnlyTrimmed ? TRIM_PAUSE_MS : 0);
  }
}

function keyOf({ normalize, denoise }: SoundOptions): string {
  return `${normalize} ${denoise}`;
}

/** Whether what the trim keeps is as loud as what was counted. */
function isAsLoud({ clip, kept }: Version, { normalize }: SoundOptions, trim: Trim): boolean {
  if (!normalize) return true;
  const { loudness } = clip.facts;
  const drift = loudnessOf(loudness, trim).lufs - loudnessOf(loudness, kept).lufs;
  return Math.abs(drift) <= MOST_DRIFT;
}

async function change(original: Clip, sound: SoundOptions, trim: Trim): Promise<void> {
  running = new AbortController();
  const { signal } = running;
  const onProgress = (share: number) => {
    if (!signal.aborted) set({ soundProgress: share });
  };
  try {
    const made = await processSound(original, sound, trim, { signal, onProgress });
    signal.throwIfAborted();
    const { source, whole, envelope, loudness } = made.processed;
    const { facts } = original;
    const kind = facts.kind === "wav" ? "wav" : "other";
    const clip: Clip = {
      ...made.clip,
      source,
      whole,
      facts: { ...facts, kind, envelope, loudness },
      url: URL.createObjectURL(whole),
    };
    const key = keyOf(sound);
    const outdated = versions.get(key);
    versions.set(key, { clip, kept: trim });
    set({ clip, original: made.clip, soundProgress: undefined, error: undefined });
    if (outdated) URL.revokeObjectURL(outdated.clip.url);
  } catch (error) {
    if (signal.aborted) return;
    cancelSound();
    set({ error: { fileName: original.name, problem: problemOf(error) } });
  }
}
