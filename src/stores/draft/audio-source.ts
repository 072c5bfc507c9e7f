import { create } from "zustand";
import type { DraftForm } from "./draft-form.ts";

export type AudioSource = "link" | "file" | "microphone";

interface AudioSourceStore {
  source: AudioSource;
  /** The button that chooses a file takes the focus as soon as it is there. */
  isFileAsked: boolean;
}

/** Where the draft's audio comes from. */
export const useAudioSource = create<AudioSourceStore>(() => ({
  source: "link",
  isFileAsked: false,
}));

export function chooseAudioSource(form: DraftForm, source: AudioSource): void {
  form.clearErrors("audioUrl");
  useAudioSource.setState({ source });
}

/** Lets the person choose a file. */
export function askForFile(form: DraftForm): void {
  if (useAudioSource.getState().source !== "link") return form.setFocus("audioUrl");
  useAudioSource.setState({ isFileAsked: true });
  chooseAudioSource(form, "file");
}

/** Whether the focus is to go to the button that has just been drawn; true once. */
export function takeFileFocus(): boolean {
  const { isFileAsked } = useAudioSource.getState();
  if (isFileAsked) useAudioSource.setState({ isFileAsked: false });
  return isFileAsked;
}
