import type { ClipFacts } from "./clip-facts.ts";
import { isTrimmed, type Trim } from "./trim.ts";

/** What goes up of a clip: the file as it is, or an encoding of it; a part counts from the clip's beginning. */
export type EncodeTarget = { to: "as-is" } | { to: "mp3" | "wav"; part?: Trim };

/** What the person decided about a clip. */
export interface EncodeOptions {
  trim: Trim;
  /** A WAV is made an MP3, which is a small part of its size. */
  shrink: boolean;
}

/**
 * The least that has to be done: an untouched MP3 or WAV goes as it is, a trimmed WAV stays WAV, and
 * all else becomes MP3. `as-is` stands for the whole clip, which for other files is an MP3 already.
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

/** The kind of file that goes up. */
export function kindOfTarget({ to }: EncodeTarget, { kind }: ClipFacts): "mp3" | "wav" {
  if (to !== "as-is") return to;
  return kind === "wav" ? "wav" : "mp3";
}

export const mimeTypes = { mp3: "audio/mpeg", wav: "audio/wav" };

/** A file name with the extension of its kind in the place of the one it has. */
export function nameFor(name: string, kind: "mp3" | "wav"): string {
  const base = name.trim().replace(/\.[A-Za-z0-9]{1,5}$/, "");
  return `${base || "voice"}.${kind}`;
}
