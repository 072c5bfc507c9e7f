import type { Clip } from "./clip-desk.ts";
import type { ClipFacts, ContainerFacts } from "./clip-facts.ts";
import type { ClipReading, Jobs } from "./clip-job.ts";
import { decodeInPage } from "./decode-in-page.ts";
import { DecoderFailure } from "./decoder-failure.ts";
import { runJob } from "./run-job.ts";
import type { Trim } from "./trim.ts";
import { mimeTypes } from "./variant.ts";

/** How far a job is, and what ends it. */
export type Step = Parameters<typeof runJob>[2];
/** Begins a step that has a name for the person. */
type Begin = (name: "reading" | "converting") => Step;

type Sound = Pick<Clip, "facts" | "source" | "whole" | "byPlayer">;
type Refused = Extract<ClipReading, { state: "refused" }>;

/**
 * Reads a file, and makes it MP3 where it is neither MP3 nor WAV: by the decoder for workers, or, where
 * that one fails, by the page's own player.
 *
 * @throws where neither can decode the file, or a job fails or is aborted.
 */
export async function takeFile(file: Blob, begin: Begin): Promise<Sound | Refused> {
  try {
    const reading = await runJob("read", { file }, begin("reading"));
    if (reading.state === "refused") return reading;
    const { facts } = reading;
    const whole = await wholeClip(file, facts, file, begin);
    return { facts, source: file, whole, byPlayer: false };
  } catch (error) {
    if (!(error instanceof DecoderFailure)) throw error;
    return takeByPlayer(file, error.container, begin);
  }
}

async function takeByPlayer(file: Blob, container: ContainerFacts, begin: Begin) {
  const step = begin("reading");
  const source = await decodeInPage(file);
  const reading = await runJob("read", { file: source }, step);
  if (reading.state === "refused") return reading;
  const { startsAt, seconds, envelope } = reading.facts;
  const facts = { ...container, startsAt, seconds, envelope };
  return { facts, source, whole: await wholeClip(file, facts, source, begin), byPlayer: true };
}

/** Typed by its content: a wrong type on the way would be a wrong file at the other end. */
async function wholeClip(file: Blob, { kind }: ClipFacts, source: Blob, begin: Begin) {
  if (kind !== "other") return file.slice(0, file.size, mimeTypes[kind]);
  return runJob("encode", { file: source, to: "mp3" }, begin("converting"));
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
  const { source, facts } = clip;
  const { startsAt } = facts;
  try {
    const inFile = part && { start: startsAt + part.start, end: startsAt + part.end };
    const blob = await runJob(
      "encode",
      { file: source, to, ...(inFile && { part: inFile }) },
      step,
    );
    return { blob, clip };
  } catch (error) {
    if (!(error instanceof DecoderFailure) || clip.byPlayer) throw error;
    const played = await decodeInPage(source);
    const byPlayer = { ...clip, source: played, facts: { ...facts, startsAt: 0 }, byPlayer: true };
    return encode(byPlayer, to, part, step);
  }
}
