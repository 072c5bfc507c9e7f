import { type AudioSample, AudioSampleSink } from "mediabunny";
import type { JobListener } from "../jobs/clip-job.ts";
import type { Trim } from "../trim.ts";
import { DecoderFailure } from "./decoder-failure.ts";
import { nameUnreadable } from "./name-unreadable.ts";
import type { OpenedSound } from "./open-sound.ts";

interface Options extends Pick<JobListener, "onDecoder"> {
  /** What to decode, in seconds from the sound's beginning; everything if left out. */
  part?: Trim;
}

const WHOLE: Trim = { start: 0, end: Infinity };

/**
 * Decodes a sound, or a part of it. Decoding always begins at the sound's beginning: in some formats a decoder
 * that begins in the middle loses its first packet, and with it the count of samples.
 *
 * @param onDecoder is called before a decoder of the browser is used; PCM needs none.
 * @returns the pieces in order, with times from the part's beginning, cut between samples. The caller closes
 *   each piece.
 * @throws {DecoderFailure} if the decoder fails or gives nothing.
 */
export async function* decode(
  { sound, isPlain, parts, repaired, container }: OpenedSound,
  { part = WHOLE, onDecoder }: Options = {},
): AsyncGenerator<AudioSample, void> {
  const undecoded = { parts, repaired, container, problem: "undecodable" } as const;
  let before = 0;
  try {
    if (!isPlain) onDecoder?.(undecoded);
    for (const { track, startsAt, seconds } of sound) {
      const start = startsAt + Math.max(0, part.start - before);
      const end = startsAt + Math.min(seconds, part.end - before);
      let decoded = 0;
      for await (using piece of new AudioSampleSink(track).samples()) {
        if (piece.timestamp >= end) break;
        decoded = Math.min(seconds, piece.timestamp + piece.duration - startsAt);
        const cut = cutTo({ start, end }, piece);
        if (!cut) continue;
        cut.setTimestamp(cut.timestamp + Math.max(0, before - part.start));
        yield cut;
      }
      before += decoded;
      if (before >= part.end) break;
    }
    if (before === 0) throw new Error("Nothing was decoded");
  } catch (cause) {
    const codec = await sound[0]?.track.getInternalCodecId();
    const unreadable = await nameUnreadable(parts[0] ?? new Blob(), codec);
    throw new DecoderFailure({ ...undecoded, ...unreadable }, { cause });
  }
}

/** A copy of the samples of a piece that are in the part, with times from the part's beginning. */
function cutTo({ start, end }: Trim, piece: AudioSample): AudioSample | undefined {
  const rate = piece.sampleRate;
  const pieceStart = Math.round(piece.timestamp * rate);
  const first = Math.round(start * rate);
  const from = Math.max(0, first - pieceStart);
  const to = Math.min(piece.numberOfFrames, Math.round(end * rate) - pieceStart);
  if (from >= to) return undefined;
  const isComplete = from === 0 && to === piece.numberOfFrames;
  const cut = isComplete ? piece.clone() : piece.trim(from, to);
  cut.setTimestamp((pieceStart + from - first) / rate);
  return cut;
}
