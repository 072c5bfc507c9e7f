import type { ClipFacts } from "./clip-facts.ts";
import type { ClipReading, Jobs } from "./jobs/clip-job.ts";
import { decodeInPage } from "./decode-in-page.ts";
import { JobFailure } from "./jobs/job-failure.ts";
import { DecoderFailure, type Undecoded } from "./reading/decoder-failure.ts";
import { runJob } from "./jobs/run-job.ts";
import type { Trim } from "./trim.ts";
import { mimeTypes } from "./encode-target.ts";
import { loadRnnoise } from "./processing/load-rnnoise.ts";
import type { Processed, SoundOptions } from "./processing/sound-options.ts";

/** Receives the progress of a job (0 to 1), and a signal that ends it. */
export type JobOptions = Parameters<typeof runJob>[2];

/** A file that was read. */
interface Sound {
  facts: ClipFacts;
  /** The file that parts are encoded from. */
  source: Blob;
  /** The file's audio from beginning to end, as MP3 or WAV. */
  whole: Blob;
  /** The page's player decoded it, because the decoder for workers failed. */
  byPlayer: boolean;
}
type Refused = Extract<ClipReading, { state: "refused" }>;

/**
 * Reads a file, and converts it to MP3 if it is neither MP3 nor WAV. The decoder for workers is tried first,
 * then the page's own player.
 *
 * @returns the sound, or why the file cannot be used.
 * @throws if a job fails or is aborted.
 */
export async function loadFile(file: Blob, options: JobOptions): Promise<Sound | Refused> {
  try {
    const reading = await runJob("read", { file }, options);
    if (reading.state === "refused") return reading;
    const { facts, whole = file } = reading;
    return { facts, source: file, whole: typed(whole, facts), byPlayer: false };
  } catch (error) {
    if (!(error instanceof DecoderFailure)) throw error;
    return loadByPlayer(file, error.undecoded, options);
  }
}

async function loadByPlayer(
  file: Blob,
  { container, parts, repaired, problem, format }: Undecoded,
  options: JobOptions,
): Promise<Sound | Refused> {
  const played = parts.length > 0 && (await play(parts));
  if (!played) return { state: "refused", problem, format };
  const { wav, channels } = played;
  const isMadeMp3 = container === undefined || container.kind === "other";
  const reading = await runJob("read", { file: wav, toMp3: isMadeMp3 }, options);
  if (reading.state === "refused") return reading;
  const { seconds, envelope, loudness, ...wavFacts } = reading.facts;
  const known = container ?? { ...wavFacts, kind: "other", format: "", channels };
  const facts = { ...known, seconds, envelope, loudness };
  const whole = isMadeMp3 ? (reading.whole ?? wav) : (repaired ?? file);
  return { facts, source: wav, whole: typed(whole, facts), byPlayer: true };
}

/** Resolves with undefined if the player cannot decode the files either. */
async function play(files: Blob[]) {
  try {
    return await decodeInPage(files);
  } catch (error) {
    if (error instanceof JobFailure) throw error;
    return undefined;
  }
}

/** Sets the MIME type by the content: GREEN-API names and serves the file by it. */
function typed(whole: Blob, { kind }: Sound["facts"]): Blob {
  return whole.slice(0, whole.size, mimeTypes[kind === "wav" ? "wav" : "mp3"]);
}

/**
 * Encodes a clip or a part of it, with the page's own player if the decoder for workers fails.
 *
 * @param input what it becomes, and the part of it.
 * @returns the encoding, and the clip. If the player was needed, the source of the clip is now the WAV that it
 *   decoded.
 * @throws if neither can decode the clip, or a job fails or is aborted.
 */
export async function encode<Clip extends Source>(
  clip: Clip,
  input: Omit<Jobs["encode"]["input"], "file">,
  options: JobOptions,
): Promise<{ blob: Blob; clip: Clip }> {
  const { result, clip: encoded } = await fromSource(clip, (file) =>
    runJob("encode", { ...input, file }, options),
  );
  return { blob: result, clip: encoded };
}

/**
 * Changes the sound of a clip, decoded by the page's own player if the decoder for workers fails.
 *
 * @param kept the part whose loudness counts, in seconds from the clip's beginning.
 * @returns the changed sound, and the clip, whose source may be another now.
 * @throws if neither can decode the clip, or a job fails or is aborted.
 */
export async function processSound<Clip extends Source & Pick<Sound, "facts">>(
  clip: Clip,
  sound: SoundOptions,
  kept: Trim,
  options: JobOptions,
): Promise<{ processed: Processed; clip: Clip }> {
  const rnnoise = sound.denoise ? await loadRnnoise(options.signal) : undefined;
  const to = clip.facts.kind === "wav" ? "wav" : "mp3";
  const { result, clip: decoded } = await fromSource(clip, (file) =>
    runJob("process", { file, to, sound, kept, rnnoise }, options),
  );
  return { processed: result, clip: decoded };
}

type Source = Pick<Sound, "source" | "byPlayer">;

/** Does a job with the source of a clip, or with what the player makes of it if the worker cannot decode it. */
async function fromSource<Clip extends Source, Result>(
  clip: Clip,
  job: (file: Blob) => Promise<Result>,
): Promise<{ result: Result; clip: Clip }> {
  try {
    return { result: await job(clip.source), clip };
  } catch (error) {
    if (!(error instanceof DecoderFailure) || clip.byPlayer) throw error;
    const { wav } = await decodeInPage(error.undecoded.parts);
    return { result: await job(wav), clip: { ...clip, source: wav, byPlayer: true } };
  }
}
