import { isTrimmed } from "../../audio/trim.ts";
import { toUrlFile } from "../../voice-status/audio-url.ts";
import { useAudioSource } from "../draft/audio-source.ts";
import type { DraftForm } from "../draft/draft-form.ts";
import { type Clip, uploadedUrl, useClipStore } from "./clip.ts";
import { isLocalAudio, useLoadedAudio } from "./loaded-audio.ts";
import { player } from "./page-player.ts";
import { shownPart, useSeries } from "./series.ts";

/** A typed link is loaded when the typing pauses, not at each letter; a clip is loaded at once. */
const TYPING_PAUSE_MS = 400;

/** The chosen file or recording that the draft has no link to yet. */
function clipWithoutLink(audioUrl: string): Clip | undefined {
  if (useAudioSource.getState().source === "link") return undefined;
  const store = useClipStore.getState();
  if (isInParts()) return store.clip;
  return uploadedUrl(store) === audioUrl ? undefined : store.clip;
}

/** Whether the draft's audio is a clip that is sent in parts. */
export function isInParts(): boolean {
  return useAudioSource.getState().source !== "link" && useSeries.getState().parts.length > 0;
}

/** Whether a file or recording, which may still be read or recorded, must be uploaded before a send. */
export function needsUpload(audioUrl: string): boolean {
  if (useAudioSource.getState().source === "link") return false;
  const { isRecording, task } = useClipStore.getState();
  return isRecording || task !== undefined || clipWithoutLink(audioUrl) !== undefined;
}

function wantedUrl(form: DraftForm): string | null {
  const audioUrl = form.getValues("audioUrl");
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
export function syncPlayer(form: DraftForm): () => void {
  let wanted = wantedUrl(form);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const load = () => {
    useLoadedAudio.setState({ urlFile: wanted, isExpected: wanted !== null });
    player.load(wanted);
    setKeptPart();
    player.compareWith(comparedWith());
  };
  const update = () => {
    const next = wantedUrl(form);
    if (next === wanted) return;
    wanted = next;
    clearTimeout(timer);
    // What was changed and changed back plays on.
    if (next === useLoadedAudio.getState().urlFile) {
      return useLoadedAudio.setState({ isExpected: next !== null });
    }
    if (isLocalAudio(next)) return load();
    // Reserves its place on the page from now on.
    if (next !== null) useLoadedAudio.setState({ isExpected: true });
    timer = setTimeout(load, TYPING_PAUSE_MS);
  };

  load();
  const stops = [
    form.subscribe({ name: "audioUrl", formState: { values: true }, callback: update }),
    useAudioSource.subscribe(update),
    useClipStore.subscribe((now, before) => {
      update();
      if (now.trim !== before.trim && isLoaded(now.clip)) setKeptPart();
    }),
    useSeries.subscribe((now, before) => {
      update();
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
