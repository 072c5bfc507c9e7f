import { MAX_SECONDS } from "./clip-facts.ts";
import { wavOf } from "./wav.ts";

const SAMPLE_RATE = 48_000;

/**
 * Decodes a file with the browser's own player, as one channel: it knows codecs that are not open to
 * workers everywhere. Slower, and as a whole in memory, so it is the second choice.
 *
 * @returns the sound as WAV.
 * @throws where the browser does not play the file either.
 */
export async function decodeInPage(file: Blob): Promise<Blob> {
  const context = new OfflineAudioContext(1, 1, SAMPLE_RATE);
  const decoded = await context.decodeAudioData(await file.arrayBuffer());
  const mixer = new OfflineAudioContext(
    1,
    Math.min(decoded.length, (MAX_SECONDS + 1) * SAMPLE_RATE),
    SAMPLE_RATE,
  );
  const player = new AudioBufferSourceNode(mixer, { buffer: decoded });
  player.connect(mixer.destination);
  player.start();
  return wavOf((await mixer.startRendering()).getChannelData(0), SAMPLE_RATE);
}
