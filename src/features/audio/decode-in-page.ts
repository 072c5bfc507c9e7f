import { MAX_SECONDS } from "./clip-facts.ts";
import { JobFailure, PATIENCE_MS } from "./job-failure.ts";
import { wavOf } from "./wav.ts";

const SAMPLE_RATE = 48_000;

/**
 * Decodes a file with the browser's own player, as one channel: it knows codecs that are not open to
 * workers everywhere. Slower, and as a whole in memory, so it is the second choice.
 *
 * @returns the sound as WAV at 48 kHz, from its beginning.
 * @throws {JobFailure} where the player is silent for 30 s.
 * @throws where the browser does not play the file either.
 */
export async function decodeInPage(file: Blob): Promise<Blob> {
  const context = new OfflineAudioContext(1, 1, SAMPLE_RATE);
  const decoded = await inTime(context.decodeAudioData(await inTime(file.arrayBuffer())));
  const mixer = new OfflineAudioContext(
    1,
    Math.min(decoded.length, (MAX_SECONDS + 1) * SAMPLE_RATE),
    SAMPLE_RATE,
  );
  const player = new AudioBufferSourceNode(mixer, { buffer: decoded });
  player.connect(mixer.destination);
  player.start();
  return wavOf((await inTime(mixer.startRendering())).getChannelData(0), SAMPLE_RATE);
}

function inTime<T>(step: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new JobFailure("stalled")), PATIENCE_MS);
    step.then(resolve, reject).finally(() => clearTimeout(patience));
  });
}
