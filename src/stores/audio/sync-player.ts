import { isTrimmed } from "../../audio/trim.ts";
import { toUrlFile } from "../../voice-status/audio-url.ts";
import { useAudioSource } from "../draft/audio-source.ts";
import type { DraftForm } from "../draft/draft-form.ts";
import { type Clip, uploadedUrl, useClipStore } from "./clip.ts";
import { isLocalAudio, player, useLoadedAudio } from "./page-player.ts";

/** A typed link is loaded when the typing pauses, not at each letter; a clip is loaded at once. */
const TYPING_PAUSE_MS = 400;

/** The chosen file or recording that the draft has no link to yet. */
function clipWithoutLink(audioUrl: string): Clip | undefined {
  if (useAudioSource.getState().source === "link") return undefined;
  const store = useClipStore.getState();
  return uploadedUrl(store) === audioUrl ? undefined : store.clip;
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

/** The part of a trimmed clip that is played; null for the complete clip. */
function keptPart() {
  const { clip, trim } = useClipStore.getState();
  return isLoaded(clip) && isTrimmed(trim, clip.facts.seconds) ? trim : null;
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
    player.setPart(keptPart());
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
      if (now.trim !== before.trim && isLoaded(now.clip)) player.setPart(keptPart());
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
    player.load(null);
  };
}
