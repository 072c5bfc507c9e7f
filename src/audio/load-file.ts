import type { Clip } from "../stores/audio/clip.ts";
import type { ClipReading, Jobs } from "./clip-job.ts";
import { decodeInPage } from "./decode-in-page.ts";
import { JobFailure } from "./job-failure.ts";
import { DecoderFailure, type Undecoded } from "./reading/decoder-failure.ts";
import { runJob } from "./run-job.ts";
import type { Trim } from "./trim.ts";
import { mimeTypes } from "./encode-target.ts";

/** How far a job is, and what ends it. */
export type Step = Parameters<typeof runJob>[2];

type Sound = Pick<Clip, "facts" | "source" | "whole" | "byPlayer">;
type Refused = Extract<ClipReading, { state: "refused" }>;

/**
 * Reads a file, and makes it MP3 where it is neither MP3 nor WAV: by the decoder for workers, or, where
 * that one fails or does not know the file, by the page's own player.
 *
 * @throws where a job fails or is aborted.
 */
export async function takeFile(file: Blob, step: Step): Promise<Sound | Refused> {
  try {
    const reading = await runJob("read", { file }, step);
    if (reading.state === "refused") return reading;
    const { facts, whole = file } = reading;
    return { facts, source: file, whole: typed(whole, facts), byPlayer: false };
  } catch (error) {
    if (!(error instanceof DecoderFailure)) throw error;
    return takeByPlayer(file, error.undecoded, step);
  }
}

async function takeByPlayer(
  file: Blob,
  { container, parts, repaired, problem, format }: Undecoded,
  step: Step,
): Promise<Sound | Refused> {
  const played = parts.length > 0 && (await play(parts));
  if (!played) return { state: "refused", problem, format };
  const { wav, channels } = played;
  const isMadeMp3 = container === undefined || container.kind === "other";
  const reading = await runJob("read", { file: wav, toMp3: isMadeMp3 }, step);
  if (reading.state === "refused") return reading;
  const { seconds, envelope, ...ofWav } = reading.facts;
  const known = container ?? { ...ofWav, kind: "other", format: "", channels };
  const facts = { ...known, seconds, envelope };
  const whole = isMadeMp3 ? (reading.whole ?? wav) : (repaired ?? file);
  return { facts, source: wav, whole: typed(whole, facts), byPlayer: true };
}

/** Undefined where the player does not know the files either. */
async function play(files: Blob[]) {
  try {
    return await decodeInPage(files);
  } catch (error) {
    if (error instanceof JobFailure) throw error;
    return undefined;
  }
}

/** Typed by its content: a wrong type on the way would be a wrong file at the other end. */
function typed(whole: Blob, { kind }: Sound["facts"]): Blob {
  return whole.slice(0, whole.size, mimeTypes[kind === "wav" ? "wav" : "mp3"]);
}

/**
 * Encodes a clip or a part of it, by the page's own player where the decoder for workers fails.
 *
 * @param part in seconds from the clip's beginning; all of it where there is none.
 * @returns the encoding, and the clip as it is to be encoded from now on.
 * @throws where neither can decode the clip, or a job fails or is aborted.
 */
export async function encode(
  clip: Clip,
  to: Jobs["encode"]["order"]["to"],
  part: Trim | undefined,
  step: Step,
): Promise<{ blob: Blob; clip: Clip }> {
  const { source } = clip;
  try {
    const blob = await runJob("encode", { file: source, to, ...(part && { part }) }, step);
    return { blob, clip };
  } catch (error) {
    if (!(error instanceof DecoderFailure) || clip.byPlayer) throw error;
    const { wav } = await decodeInPage(error.undecoded.parts);
    return encode({ ...clip, source: wav, byPlayer: true }, to, part, step);
  }
}
