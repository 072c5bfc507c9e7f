import { useCallback, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { useIncomingFile } from "./file/use-incoming-file.ts";
import type { AudioSource } from "./audio-source.ts";
import type { DraftForm } from "../use-draft-form.ts";
import { usePlayer } from "../../preview/use-player.ts";
import { toUrlFile } from "../../../voice-status/audio-url.ts";
import { useAudioOnItsWay, usePlayedPart, useWaitingClip } from "./use-clip-playback.ts";

/**
 * Where the draft's audio comes from, and the player that has it: its link, or a file not uploaded yet.
 *
 * @param onTables takes what is dropped on the page and is no audio, but may hold numbers.
 */
export function useDraftAudio(form: DraftForm, onTables: (files: readonly File[]) => void) {
  const [audioSource, setAudioSource] = useState<AudioSource>("link");
  const audioUrl = useWatch({ control: form.control, name: "audioUrl" });
  const waiting = useWaitingClip(audioSource, audioUrl);
  const isOnItsWay = useAudioOnItsWay(audioSource);
  const loaded = usePlayer(waiting?.url ?? toUrlFile(audioUrl));
  usePlayedPart(loaded.player, waiting);

  const chooseSource = useCallback(
    (source: AudioSource) => {
      form.clearErrors("audioUrl");
      setAudioSource(source);
    },
    [form, setAudioSource],
  );

  const takeAudio = async (file: File) => {
    chooseSource("file");
    const { loadClip } = await import("../../../stores/clip-actions.ts");
    await loadClip(file);
  };
  const isDragging = useIncomingFile((file) => void takeAudio(file), onTables);

  const wantsFocus = useRef(false);
  /** Lets the person choose a file; the button for it takes the focus as soon as it is there. */
  const askForFile = () => {
    if (audioSource !== "link") return form.setFocus("audioUrl");
    wantsFocus.current = true;
    chooseSource("file");
  };

  const focusIfAsked = useCallback((button: HTMLElement) => {
    if (wantsFocus.current) button.focus();
    wantsFocus.current = false;
  }, []);

  return {
    audioSource,
    chooseSource,
    askForFile,
    /** The person has chosen audio that the draft has no link of yet. */
    isAudioWaiting: isOnItsWay || waiting !== undefined,
    loaded,
    isDragging,
    focusIfAsked,
  };
}
