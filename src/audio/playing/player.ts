import { type PlayerState, silent } from "./player-state.ts";
import { createTwin, type Other } from "./twin.ts";

export interface Player {
  subscribe: (listener: () => void) => () => void;
  state: () => PlayerState;
  load: (urlFile: string | null) => void;
  toggle: () => void;
  /** Plays from the beginning. */
  play: () => void;
  /** Moves to a share of the length, 0 to 1. */
  seek: (share: number) => void;
  /**
   * Plays only this part, in seconds; null for everything. Length and position are then those of the part.
   *
   * @param onEnd called when the part was played to its end before that of the audio.
   */
  setPart: (part: Part | null, onEnd?: () => void) => void;
  /** Takes another form of the sound, which plays along silently; null if there is none. */
  compareWith: (other: Other | null) => void;
  /** Switches between the two forms of the sound, at the same position. */
  switchHeard: () => void;
}

interface Part {
  start: number;
  end: number;
}

/**
 * One `<audio>` element for the page, with a state that can be read and subscribed to. It plays audio from any
 * address and knows its length, because neither needs the permission of the address (CORS).
 */
export function createPlayer(): Player {
  const audio = new Audio();
  audio.preload = "metadata";
  const twin = createTwin(audio);
  let state = silent;
  let part: Part | null = null;
  let onPartEnd: (() => void) | undefined;
  const listeners = new Set<() => void>();

  const set = (change: Partial<PlayerState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const on = (event: keyof HTMLMediaElementEventMap, change: () => Partial<PlayerState>) =>
    audio.addEventListener(event, () => set(change()));

  const start = () => part?.start ?? 0;
  const end = () => Math.min(part?.end ?? Number.POSITIVE_INFINITY, audio.duration);
  const playable = (): Partial<PlayerState> => ({
    facts: { state: "playable", seconds: end() - start() },
  });
  const position = () => Math.max(0, audio.currentTime - start());
  /** Checked in each frame, because the element's own events come only four times a second. */
  const stopAtEnd = () => {
    if (audio.paused || !part) return;
    if (audio.currentTime < end()) return void requestAnimationFrame(stopAtEnd);
    audio.pause();
    audio.currentTime = start();
    onPartEnd?.();
  };

  const play = () => void audio.play().catch(() => set({ playing: false }));

  let failedAt = 0;
  /** Without a sound output, Firefox reports an error but continues silently. */
  const playsOn = () => !audio.paused && audio.currentTime > failedAt;

  on("durationchange", playable);
  on("error", () => {
    failedAt = audio.currentTime;
    return audio.hasAttribute("src") ? { facts: { state: "unplayable" }, playing: false } : {};
  });
  on("play", () => ({ playing: true }));
  on("pause", () => ({ playing: false }));
  on("ended", () => ({ playing: false, position: 0 }));
  on("timeupdate", () => ({
    position: audio.ended ? 0 : position(),
    ...(state.facts.state === "unplayable" && playsOn() ? { ...playable(), playing: true } : {}),
  }));
  audio.addEventListener("play", stopAtEnd);

  const compareWith = (other: Other | null) => {
    twin.load(other);
    set({ heard: other ? "this" : undefined });
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    load: (urlFile) => {
      audio.pause();
      set(urlFile ? { ...silent, facts: { state: "loading" } } : silent);
      if (urlFile) audio.src = urlFile;
      else audio.removeAttribute("src");
      audio.load();
      compareWith(null);
    },
    toggle: () => {
      if (!audio.paused) return audio.pause();
      if (audio.currentTime < start() || audio.currentTime >= end()) audio.currentTime = start();
      play();
    },
    play: () => {
      audio.currentTime = start();
      play();
    },
    seek: (share) => {
      if (!Number.isFinite(audio.duration)) return;
      audio.currentTime = start() + Math.min(1, Math.max(0, share)) * (end() - start());
      set({ position: position() });
    },
    compareWith,
    switchHeard: () => {
      if (!state.heard) return;
      const heard = state.heard === "this" ? "other" : "this";
      twin.listen(heard === "other");
      set({ heard });
    },
    setPart: (next, onEnd) => {
      part = next;
      onPartEnd = onEnd;
      if (state.facts.state !== "playable") return;
      if (!audio.paused) audio.pause();
      audio.currentTime = start();
      set({ ...playable(), position: 0 });
    },
  };
}
