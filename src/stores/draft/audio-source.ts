import { create } from "zustand";
import type { DraftForm } from "./draft-form.ts";

export type AudioSource = "link" | "file" | "microphone";

interface AudioSourceStore {
  source: AudioSource;
  /** Whether the button that chooses a file takes the focus when it appears. */
  focusesFileButton: boolean;
}

/** Where the draft's audio comes from. */
export const useAudioSource = create<AudioSourceStore>(() => ({
  source: "link",
  focusesFileButton: false,
}));

export function chooseAudioSource(form: DraftForm, source: AudioSource): void {
  form.clearErrors("audioUrl");
  useAudioSource.setState({ source });
}

/** Leads the user to the button that chooses a file. */
export function askForFile(form: DraftForm): void {
  if (useAudioSource.getState().source !== "link") return form.setFocus("audioUrl");
  useAudioSource.setState({ focusesFileButton: true });
  chooseAudioSource(form, "file");
}

/** Whether the new button takes the focus; true only once. */
export function takeFileFocus(): boolean {
  const { focusesFileButton } = useAudioSource.getState();
  if (focusesFileButton) useAudioSource.setState({ focusesFileButton: false });
  return focusesFileButton;
}
