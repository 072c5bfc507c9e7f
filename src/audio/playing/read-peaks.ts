import { peaksOf } from "../peaks.ts";

/** Ten minutes of a good MP3. Decoding a longer file would take too much memory. */
const MAX_BYTES = 24_000_000;

/**
 * Reads audio from an address and turns it into bars. The page's policy lets it read from its own origin only;
 * other audio is played and never read.
 *
 * @returns the bars, 0 to 100; null if the page may not read the file, or it is too large.
 * @throws if the address does not answer, its content is not audio, or the signal is aborted.
 */
export async function readPeaks(urlFile: string, signal: AbortSignal): Promise<number[] | null> {
  if (new URL(urlFile).origin !== window.location.origin) return null;
  const response = await fetch(urlFile, {
    signal,
    credentials: "omit",
    referrerPolicy: "no-referrer",
  });
  const size = Number(response.headers.get("Content-Length") ?? 0);
  if (!response.ok || size > MAX_BYTES) {
    await response.body?.cancel();
    return null;
  }
  const context = new OfflineAudioContext(1, 1, 22_050);
  const decoded = await context.decodeAudioData(await response.arrayBuffer());
  const channels = Array.from({ length: decoded.numberOfChannels }, (_, index) =>
    decoded.getChannelData(index),
  );
  return peaksOf(channels);
}
