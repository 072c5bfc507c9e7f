import { useEffect, useRef, useState } from "react";
import { loadClip } from "../../../../stores/audio/clip-actions.ts";
import { useClipStore } from "../../../../stores/audio/clip.ts";
import {
  type MicrophoneProblem,
  MicrophoneRefusal,
  type Recording,
  startRecording,
} from "../../../../audio/recording/recording.ts";
import { recordingFile } from "../../../../audio/recording/recording-file.ts";

type State =
  | { name: "idle" }
  | { name: "starting" }
  | { name: "recording" | "paused"; recording: Recording }
  | { name: "problem"; problem: MicrophoneProblem };

/**
 * Makes one recording at a time, and loads it as a clip. If its controls leave the page, it stops and is loaded.
 *
 * @param nameOf returns a name without extension for a recording that ends now.
 */
export function useRecording(nameOf: () => string) {
  const [state, setState] = useState<State>({ name: "idle" });
  const current = useRef<Recording>(undefined);
  const waiting = useRef(new AbortController());

  useEffect(() => {
    const wait = new AbortController();
    waiting.current = wait;
    return () => {
      wait.abort();
      current.current?.stop("left");
    };
  }, []);

  const start = async () => {
    setState({ name: "starting" });
    try {
      const recording = await startRecording(async (recorded, why) => {
        setState({ name: "idle" });
        const file = await recordingFile(recorded, nameOf());
        useClipStore.setState({ isRecording: false, ended: why });
        await loadClip(file, true);
      }, waiting.current.signal);
      current.current = recording;
      useClipStore.setState({
        isRecording: true,
        stopRecording: () => recording.stop("stopped"),
        ended: undefined,
      });
      setState({ name: "recording", recording });
    } catch (error) {
      const problem = error instanceof MicrophoneRefusal ? error.problem : "busy";
      setState({ name: "problem", problem });
    }
  };

  const pauseOrResume = () => {
    if (state.name === "recording") {
      state.recording.pause();
      setState({ ...state, name: "paused" });
    } else if (state.name === "paused") {
      state.recording.resume();
      setState({ ...state, name: "recording" });
    }
  };

  const discard = () => {
    current.current?.discard();
    useClipStore.setState({ isRecording: false });
    setState({ name: "idle" });
  };

  return { state, start: () => void start(), pauseOrResume, discard };
}
