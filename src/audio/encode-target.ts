import type { ClipFacts } from "./clip-facts.ts";
import { isTrimmed, type Trim } from "./trim.ts";

/** What is uploaded: the file as it is, or an encoding of all or a part of it, in seconds from its beginning. */
export type EncodeTarget = { to: "as-is" } | { to: "mp3" | "wav"; part?: Trim };

/** What the person chose for a clip. */
export interface EncodeOptions {
  trim: Trim;
  /** Convert a WAV to a much smaller MP3. */
  shrink: boolean;
}

/**
 * What to upload for a clip, with as little encoding as possible: an untouched MP3 or WAV stays as it is, a
 * trimmed WAV stays WAV, and everything else becomes MP3. Files of other formats were converted to MP3 when
 * they were read; without a trim, these are `as-is` too.
 */
export function encodeTargetOf({ kind, seconds }: ClipFacts, options: EncodeOptions): EncodeTarget {
  const { trim, shrink } = options;
  const trimmed = isTrimmed(trim, seconds);
  const to = kind === "wav" && !shrink ? "wav" : "mp3";
  if (!trimmed) return kind === "wav" && shrink ? { to } : { to: "as-is" };
  return { to, part: trim };
}

export function isSameTarget(one: EncodeTarget | undefined, other: EncodeTarget): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The kind of file that is uploaded. */
export function kindOfTarget({ to }: EncodeTarget, { kind }: ClipFacts): "mp3" | "wav" {
  if (to !== "as-is") return to;
  return kind === "wav" ? "wav" : "mp3";
}

export const mimeTypes = { mp3: "audio/mpeg", wav: "audio/wav" };

/** The file name with the extension of this kind. */
export function nameFor(name: string, kind: "mp3" | "wav"): string {
  const base = name.trim().replace(/\.[A-Za-z0-9]{1,5}$/, "");
  return `${base || "voice"}.${kind}`;
}
