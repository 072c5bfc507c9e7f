import { type AudioSample, AudioSampleSink, PCM_AUDIO_CODECS } from "mediabunny";
import type { JobListener } from "./clip-job.ts";
import type { OpenedClip } from "./container.ts";
import { DecoderFailure } from "./decoder-failure.ts";
import { isDecoderTrusted } from "./decoder-trust.ts";
import type { Trim } from "./trim.ts";

/**
 * Decodes the sound of a file from its beginning: a decoder that begins in the middle loses its first
 * packet in some formats, and with it the count of samples.
 *
 * @param onDecoder is called before a decoder of the browser's is asked; PCM needs none.
 * @returns the pieces in their order; whoever takes one closes it.
 * @throws {DecoderFailure} where there is no decoder, or it fails or gives nothing.
 */
export async function* decode(
  { track, container }: OpenedClip,
  onDecoder?: JobListener["onDecoder"],
): AsyncGenerator<AudioSample, void> {
  let pieces = 0;
  try {
    if (!(await track.canDecode())) throw new Error("There is no decoder");
    const codec = await track.getCodec();
    if (!PCM_AUDIO_CODECS.some((plain) => plain === codec)) {
      if (!isDecoderTrusted(codec, navigator.userAgent)) throw new Error("No decoder to trust");
      onDecoder?.(container);
    }
    for await (const piece of new AudioSampleSink(track).samples(container.startsAt)) {
      pieces += 1;
      yield piece;
    }
    if (pieces === 0) throw new Error("Nothing was decoded");
  } catch (cause) {
    throw new DecoderFailure(container, { cause });
  }
}

/**
 * Cuts a decoded piece to whole samples of what is kept, and moves it to its place there.
 *
 * @param part in seconds of the file's own time.
 * @returns a copy; undefined where the piece has nothing of the part.
 */
export function cutTo({ start, end }: Trim, piece: AudioSample): AudioSample | undefined {
  const rate = piece.sampleRate;
  const pieceStart = Math.round(piece.timestamp * rate);
  const first = Math.round(start * rate);
  const from = Math.max(0, first - pieceStart);
  const to = Math.min(piece.numberOfFrames, Math.round(end * rate) - pieceStart);
  if (from >= to) return undefined;
  const kept = piece.trim(from, to);
  kept.setTimestamp((pieceStart + from - first) / rate);
  return kept;
}
