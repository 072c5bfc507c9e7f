import { askBeforeLeaving } from "../../lib/browser/ask-before-leaving.ts";
import { MAX_AUDIO_SECONDS } from "../../green-api/limits.ts";
import { watchLevel } from "./watch-level.ts";

/** In seconds; one less than GREEN-API's limit, because the recorder stops with a delay. */
const LONGEST_SECONDS = MAX_AUDIO_SECONDS - 1;

export type MicrophoneProblem = "refused" | "no-device" | "busy" | "unsupported";

export class MicrophoneRefusal extends Error {
  override name = "MicrophoneRefusal";
  readonly problem: MicrophoneProblem;

  constructor(problem: MicrophoneProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Why a recording ended. */
export type StopReason = "stopped" | "limit" | "left";

export interface Recording {
  pause: () => void;
  resume: () => void;
  /** Ends the recording, which then goes to `onEnd`. */
  stop: (why: StopReason) => void;
  /** Ends the recording and drops it. */
  discard: () => void;
  /** Seconds recorded so far, without pauses. */
  seconds: () => number;
  /** How loud the microphone is now, 0 to 1. */
  level: () => number;
}

/** Whether the browser can take noise out while it records. */
export function canSuppressNoise(): boolean {
  return (
    "mediaDevices" in navigator &&
    navigator.mediaDevices.getSupportedConstraints().noiseSuppression === true
  );
}

/**
 * Asks for the microphone and records. The microphone is released whenever the recording ends: by a button, at
 * the limit, when the tab is hidden or closed, or when the device is removed.
 *
 * @param onEnd receives the recording, unless it was discarded. The browser asks before leaving the page until
 *   this promise settles.
 * @param suppressNoise whether the browser takes noise out, if it can.
 * @param signal aborted when the microphone is no longer wanted.
 * @throws {MicrophoneRefusal} if no microphone can be used.
 * @throws the signal's reason if it was aborted.
 */
export async function startRecording(
  onEnd: (recorded: Blob, why: StopReason) => Promise<void>,
  { suppressNoise, signal }: { suppressNoise: boolean; signal: AbortSignal },
): Promise<Recording> {
  const stream = await askForMicrophone(suppressNoise);
  const releaseMicrophone = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  if (signal.aborted) {
    releaseMicrophone();
    throw signal.reason;
  }
  const { recorder, meter } = startRecorder(stream, releaseMicrophone);
  const allowLeaving = askBeforeLeaving();
  const chunks: Blob[] = [];
  let why: StopReason | "discarded" = "stopped";
  let before = 0;
  let resumedAt = performance.now();
  let limit: ReturnType<typeof setTimeout> | undefined;

  const seconds = () =>
    before + (recorder.state === "recording" ? (performance.now() - resumedAt) / 1000 : 0);
  const count = () => {
    resumedAt = performance.now();
    limit = setTimeout(() => end("limit"), (LONGEST_SECONDS - before) * 1000);
  };
  const end = (reason: typeof why) => {
    if (recorder.state === "inactive") return;
    why = reason;
    recorder.stop();
    releaseMicrophone();
  };
  const leave = () => {
    if (document.visibilityState === "hidden") end("left");
  };

  recorder.addEventListener("dataavailable", ({ data }) => chunks.push(data));
  recorder.addEventListener("error", () => end("stopped"));
  recorder.addEventListener("stop", () => {
    clearTimeout(limit);
    document.removeEventListener("visibilitychange", leave);
    meter.close();
    releaseMicrophone();
    if (why === "discarded") return allowLeaving();
    void onEnd(new Blob(chunks, { type: recorder.mimeType }), why).finally(allowLeaving);
  });
  document.addEventListener("visibilitychange", leave);
  count();

  return {
    pause: () => {
      before = seconds();
      clearTimeout(limit);
      recorder.pause();
    },
    resume: () => {
      recorder.resume();
      count();
    },
    stop: end,
    discard: () => end("discarded"),
    seconds,
    level: meter.level,
  };
}

/** Releases the microphone if the browser cannot record the stream. */
function startRecorder(stream: MediaStream, releaseMicrophone: () => void) {
  try {
    const recorder = new MediaRecorder(stream);
    const meter = watchLevel(stream);
    recorder.start();
    return { recorder, meter };
  } catch {
    releaseMicrophone();
    throw new MicrophoneRefusal("unsupported");
  }
}

async function askForMicrophone(suppressNoise: boolean): Promise<MediaStream> {
  // Neither exists on a page without a secure connection.
  if (!("mediaDevices" in navigator) || !("MediaRecorder" in window)) {
    throw new MicrophoneRefusal("unsupported");
  }
  try {
    const choice = canSuppressNoise() ? { noiseSuppression: suppressNoise } : {};
    return await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, ...choice } });
  } catch (error) {
    throw new MicrophoneRefusal(problemOf(error instanceof DOMException ? error.name : ""));
  }
}

function problemOf(name: string): MicrophoneProblem {
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  return name === "NotFoundError" || name === "OverconstrainedError" ? "no-device" : "busy";
}
