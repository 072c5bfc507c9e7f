import { isTrimmed } from "../../audio/trim.ts";
import { toUrlFile } from "../../voice-status/audio-url.ts";
import { useAudioSource } from "../draft/audio-source.ts";
import type { DraftForm } from "../draft/draft-form.ts";
import { type Clip, isAtWork, useClipStore, waitingClip } from "./clip.ts";
import { isLocalAudio, player, useLoadedAudio } from "./playback.ts";

/** A typed link is loaded when the typing pauses, not at each of its letters; a clip is loaded at once. */
const TYPING_PAUSE_MS = 400;

/** The chosen file or recording that the draft has no link to yet. */
function clipWithoutLink(form: DraftForm): Clip | undefined {
  if (useAudioSource.getState().source === "link") return undefined;
  return waitingClip(useClipStore.getState(), form.getValues("audioUrl"));
}

/** Whether the person has chosen audio that the draft has no link to yet. */
export function needsUpload(form: DraftForm): boolean {
  const isChosen = useAudioSource.getState().source !== "link";
  return isChosen && (isAtWork(useClipStore.getState()) || clipWithoutLink(form) !== undefined);
}

function wantedUrl(form: DraftForm): string | null {
  return clipWithoutLink(form)?.url ?? toUrlFile(form.getValues("audioUrl"));
}

function isLoaded(clip: Clip | undefined): clip is Clip {
  return clip !== undefined && clip.url === useLoadedAudio.getState().urlFile;
}

/** Of a trimmed clip only what is kept is played; null for all of it. */
function keptPart() {
  const { clip, trim } = useClipStore.getState();
  return isLoaded(clip) && isTrimmed(trim, clip.facts.seconds) ? trim : null;
}

/**
 * Keeps the player on the audio of the draft: a clip that waits for its upload, else the draft's link.
 *
 * @returns what ends it.
 */
export function syncPlayer(form: DraftForm): () => void {
  let wanted = wantedUrl(form);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const load = () => {
    useLoadedAudio.setState({ urlFile: wanted, isExpected: wanted !== null });
    player.load(wanted);
    player.setPart(keptPart());
  };
  const look = () => {
    const next = wantedUrl(form);
    if (next === wanted) return;
    wanted = next;
    clearTimeout(timer);
    // What was changed and changed back plays on.
    if (next === useLoadedAudio.getState().urlFile) {
      return useLoadedAudio.setState({ isExpected: next !== null });
    }
    if (isLocalAudio(next)) return load();
    // Its place on the page is kept from now on.
    if (next !== null) useLoadedAudio.setState({ isExpected: true });
    timer = setTimeout(load, TYPING_PAUSE_MS);
  };

  load();
  const stops = [
    form.subscribe({ name: "audioUrl", formState: { values: true }, callback: look }),
    useAudioSource.subscribe(look),
    useClipStore.subscribe((now, before) => {
      look();
      if (now.trim !== before.trim && isLoaded(now.clip)) player.setPart(keptPart());
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
    player.load(null);
  };
}
