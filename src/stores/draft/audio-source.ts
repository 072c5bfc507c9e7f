import { create } from "zustand";
import { clearProblems } from "./draft-problems.ts";
import { focusField } from "./draft-fields.ts";

export type AudioSource = "link" | "file" | "microphone";

interface AudioSourceStore {
  source: AudioSource;
  /** Whether the button that chooses a file or records takes the focus when it appears. */
  focusesButton: boolean;
}

/** Where the draft's audio comes from. */
export const useAudioSource = create<AudioSourceStore>(() => ({
  source: "link",
  focusesButton: false,
}));

export function chooseAudioSource(source: AudioSource): void {
  clearProblems("audioUrl");
  useAudioSource.setState({ source });
}

/** Leads the user to the button that chooses a file. */
export function askForFile(): void {
  if (useAudioSource.getState().source !== "link") return focusField("audioUrl");
  showAudioSource("file");
}

/** Shows where a file is chosen or a recording is made, with the focus on the button for it. */
export function showAudioSource(source: "file" | "microphone"): void {
  if (useAudioSource.getState().source === source) return focusField("audioUrl");
  useAudioSource.setState({ focusesButton: true });
  chooseAudioSource(source);
}

/** Whether the new button takes the focus; true only once. */
export function takeButtonFocus(): boolean {
  const { focusesButton } = useAudioSource.getState();
  if (focusesButton) useAudioSource.setState({ focusesButton: false });
  return focusesButton;
}
