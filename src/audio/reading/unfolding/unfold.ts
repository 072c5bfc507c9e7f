import { wavHeader } from "../../encoding/wav.ts";
import { readAdtsFile } from "./adts-frames.ts";
import { FileBytes } from "./file-bytes.ts";
import { findJoinedFiles } from "./joined-files.ts";
import { type SoundRange, readMp3File } from "./mp3-frames.ts";
import { findOggChains } from "./ogg-chains.ts";
import { readWavFile, type WavFile, wavTags } from "./wav-file.ts";

/** How to read a file so that none of its sound is lost. */
export interface Unfolded {
  /** Files that follow one another and can each be read alone; usually one, which is the file itself. */
  parts: Blob[];
  /** An MP3 or WAV as players understand it, if they would misread the file itself. */
  repaired?: Blob;
  /** The length in seconds that the file states, if its repaired container states another. */
  statedSeconds?: number;
  /** The sound of an MP3 without what its encoder added. */
  range?: SoundRange;
}

/** AIFF and CAF. */
const otherMarks = ["FORM", "caff"];
/** How an MP4 or a QuickTime film may begin. */
const atoms = /^(?:ftyp|moov|mdat|wide|free|skip)$/;
/**
 * Finds the files in a file: several that were joined, or one inside another. Repairs files that players would
 * misread.
 */
export async function unfold(file: Blob): Promise<Unfolded> {
  const bytes = new FileBytes(file);
  const mark = await bytes.text(0, 4);
  // A big-endian WAV: readers and players turn it into noise.
  if (mark === "RIFX") return { parts: [] };
  if (mark === "RIFF") return unfoldWav(bytes);
  if (mark === "OggS") return unfoldOgg(bytes);
  if (otherMarks.includes(mark) || atoms.test(await bytes.text(4, 4))) return { parts: [file] };
  const starts = await findJoinedFiles(bytes, mark);
  return starts ? { parts: cutAt(file, starts) } : unfoldFrames(bytes);
}

function cutAt(file: Blob, starts: number[], end = file.size): Blob[] {
  if (starts.length < 2 && end === file.size) return [file];
  return starts.map((start, index) => file.slice(start, starts[index + 1] ?? end));
}

async function unfoldOgg(bytes: FileBytes): Promise<Unfolded> {
  const { starts, end } = await findOggChains(bytes);
  return { parts: cutAt(bytes.file, starts, end) };
}

async function unfoldFrames(bytes: FileBytes): Promise<Unfolded> {
  const mp3 = await readMp3File(bytes);
  if (mp3?.isCorrect) return { parts: [bytes.file], range: mp3.range };
  const [first, ...others] = mp3?.parts ?? [];
  if (mp3 && others.length > 0) return { parts: mp3.parts };
  if (mp3 && first) return { parts: [first], repaired: first, statedSeconds: mp3.statedSeconds };
  return { parts: (await readAdtsFile(bytes)) ?? [bytes.file] };
}

async function unfoldWav(bytes: FileBytes): Promise<Unfolded> {
  const unfolded: Unfolded[] = [];
  for (let at = 0; at < bytes.size;) {
    const wav = await readWavFile(bytes, at);
    if (!wav) break;
    unfolded.push(await unfoldOneWav(bytes.file, wav, at));
    at = wav.end;
  }
  const [first, ...others] = unfolded;
  if (!first) return { parts: [bytes.file] };
  return others.length === 0 ? first : { parts: unfolded.flatMap(({ parts }) => parts) };
}

async function unfoldOneWav(file: Blob, wav: WavFile, start: number): Promise<Unfolded> {
  const samples = file.slice(wav.from, wav.to);
  if (wav.tag === wavTags.mp3 || wav.tag === wavTags.mpeg || wav.tag === wavTags.adts) {
    return { repaired: samples, ...(await unfoldFrames(new FileBytes(samples))) };
  }
  if (wav.isCorrect)
    return { parts: [start === 0 && wav.end >= file.size ? file : file.slice(start, wav.end)] };
  const repaired = new Blob([wavHeader({ ...wav, bytes: samples.size }), samples]);
  return { parts: [repaired], repaired, statedSeconds: wav.statedSeconds };
}
