import type { AudioFacts } from "../../voice-status/draft-facts.ts";

export interface PlayerState {
  facts: AudioFacts;
  playing: boolean;
  /** Seconds into the audio. */
  position: number;
}

const silent: PlayerState = { facts: { state: "none" }, playing: false, position: 0 };

export interface Player {
  subscribe: (listener: () => void) => () => void;
  state: () => PlayerState;
  load: (urlFile: string | null) => void;
  toggle: () => void;
  /** Goes to a share of the length, 0 to 1. */
  seek: (share: number) => void;
}

/**
 * One `<audio>` element for the whole page, with its state made readable. It plays and tells the
 * length of audio from any address, because neither needs the address's permission (CORS).
 */
export function createPlayer(): Player {
  const audio = new Audio();
  audio.preload = "metadata";
  let state = silent;
  const listeners = new Set<() => void>();

  const set = (change: Partial<PlayerState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const on = (event: keyof HTMLMediaElementEventMap, change: () => Partial<PlayerState>) =>
    audio.addEventListener(event, () => set(change()));

  on("durationchange", () => ({ facts: { state: "playable", seconds: audio.duration } }));
  on("error", () =>
    audio.hasAttribute("src") ? { facts: { state: "unplayable" }, playing: false } : {},
  );
  on("play", () => ({ playing: true }));
  on("pause", () => ({ playing: false }));
  on("ended", () => ({ playing: false, position: 0 }));
  on("timeupdate", () => ({ position: audio.ended ? 0 : audio.currentTime }));

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
    },
    toggle: () => {
      if (audio.paused) void audio.play().catch(() => set({ playing: false }));
      else audio.pause();
    },
    seek: (share) => {
      if (!Number.isFinite(audio.duration)) return;
      audio.currentTime = Math.min(1, Math.max(0, share)) * audio.duration;
      set({ position: audio.currentTime });
    },
  };
}
