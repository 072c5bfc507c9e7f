import rnnoiseUrl from "@jitsi/rnnoise-wasm/dist/rnnoise.wasm?url";
import { JobFailure } from "../jobs/job-failure.ts";

/**
 * Loads RNNoise's program, when noise is to be taken out for the first time.
 *
 * @throws {JobFailure} if it does not load.
 * @throws the signal's reason if it was aborted.
 */
export async function loadRnnoise(signal: AbortSignal): Promise<ArrayBuffer> {
  try {
    const response = await fetch(rnnoiseUrl, { signal });
    if (response.ok) return await response.arrayBuffer();
  } catch {
    signal.throwIfAborted();
  }
  throw new JobFailure("broken", "RNNoise did not load");
}
