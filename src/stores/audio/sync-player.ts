import { isTrimmed } from "../../audio/trim.ts";
import { toUrlFile } from "../../voice-status/audio-url.ts";
import { useAudioSource } from "../draft/audio-source.ts";
import { useDraft } from "../draft/draft.ts";
import { type Clip, useClipStore } from "./clip.ts";
import { clipWithoutLink } from "./clip-without-link.ts";
import { isLocalAudio, useLoadedAudio } from "./loaded-audio.ts";
import { loadedClipAt, showLoadedClip } from "./loaded-clip.ts";
import { player } from "./page-player.ts";
import { shownPart, useSeries } from "./series.ts";

/** A typed link is loaded when the typing pauses, not at each letter; a clip is loaded at once. */
const TYPING_PAUSE_MS = 400;

function wantedUrl(): string | null {
  const audioUrl = useDraft.getState().audioUrl;
  return clipWithoutLink(audioUrl)?.url ?? toUrlFile(audioUrl);
}

function isLoaded(clip: Clip | undefined): clip is Clip {
  return clip !== undefined && clip.url === useLoadedAudio.getState().urlFile;
}

/** Plays what is sent of a clip: one part of several, or what its trim keeps. After a part, the next one follows. */
function setKeptPart(): void {
  const { clip, trim } = useClipStore.getState();
  const series = useSeries.getState();
  if (!isLoaded(clip)) return player.setPart(null);
  const kept = isTrimmed(trim, clip.facts.seconds) ? trim : null;
  player.setPart(shownPart(series) ?? kept, () => {
    if (series.shown + 1 < series.parts.length) playPart(series.shown + 1);
  });
}

/** Plays a part of the clip from its beginning. */
export function playPart(index: number): void {
  useSeries.setState({ shown: index });
  player.play();
}

/** The original of a clip with changed sound, by its times in what is played. */
function comparedWith() {
  const { clip, original, trim } = useClipStore.getState();
  const isChanged = useAudioSource.getState().source !== "link" && clip && clip !== original;
  if (!original || !isChanged) return null;
  const isEncodedPart = isTrimmed(trim, clip.facts.seconds) && !isLoaded(clip);
  return { urlFile: original.url, offset: isEncodedPart ? trim.start : 0 };
}

/**
 * Keeps the player on the draft's audio: a clip that is not uploaded yet, or else the draft's link.
 *
 * @returns a function that stops this.
 */
export function syncPlayer(): () => void {
  let wanted = wantedUrl();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const load = () => {
    const clip = loadedClipAt(wanted);
    useLoadedAudio.setState({ urlFile: wanted, isExpected: wanted !== null, clip });
    player.load(wanted);
    setKeptPart();
    player.compareWith(comparedWith());
  };
  const update = () => {
    const next = wantedUrl();
    if (next === wanted) return;
    wanted = next;
    clearTimeout(timer);
    // What was changed and changed back plays on.
    if (next === useLoadedAudio.getState().urlFile) {
      return useLoadedAudio.setState({ isExpected: next !== null });
    }
    if (isLocalAudio(next)) return load();
    // Reserves its place on the page from now on.
    if (next !== null && !useLoadedAudio.getState().isExpected) {
      useLoadedAudio.setState({ isExpected: true });
    }
    timer = setTimeout(load, TYPING_PAUSE_MS);
  };

  load();
  const stops = [
    useDraft.subscribe(update),
    useAudioSource.subscribe(update),
    useClipStore.subscribe((now, before) => {
      update();
      showLoadedClip();
      if (now.trim !== before.trim && isLoaded(now.clip)) setKeptPart();
    }),
    useSeries.subscribe((now, before) => {
      update();
      showLoadedClip();
      if (shownPart(now) !== shownPart(before) && isLoaded(useClipStore.getState().clip)) {
        setKeptPart();
      }
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
    player.load(null);
  };
}
