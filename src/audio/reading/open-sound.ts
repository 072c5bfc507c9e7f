import type { Input, InputAudioTrack } from "mediabunny";
import type { ContainerFacts } from "../clip-facts.ts";
import { openClip } from "./clip-input.ts";
import { DecoderFailure } from "./decoder-failure.ts";
import { describe } from "./describe.ts";
import { findTrack, type FoundTrack } from "./find-track.ts";
import { nameUnreadable } from "./name-unreadable.ts";
import { type Unfolded, unfold } from "./unfolding/unfold.ts";

/** One of the files that a sound consists of; usually there is only one. */
interface SoundPart {
  /** The track that is played. */
  track: InputAudioTrack;
  /** Where its sound begins and how long it is, in seconds of this file's time. */
  startsAt: number;
  seconds: number;
}

/** The sound of a file, not decoded yet. */
export interface OpenedSound extends Disposable, Unfolded {
  sound: SoundPart[];
  container: ContainerFacts;
  /** No decoder of the browser is needed. */
  isPlain: boolean;
}

/**
 * Opens a file by its content; its name and type are ignored.
 *
 * @throws {DecoderFailure} if no decoder for workers reads it; the page's player may.
 */
export async function openSound(file: Blob): Promise<OpenedSound | "no-sound"> {
  let unfolded: Unfolded = { parts: [file] };
  let inputs: Input[] = [];
  const dispose = () => {
    for (const input of inputs) input.dispose();
  };
  const mark = await file.slice(0, 4).text();
  const sound: SoundPart[] = [];
  let found: FoundTrack | "no-sound" | undefined;
  let container: ContainerFacts | undefined;
  let isPlain = true;
  try {
    unfolded = await unfold(file);
    inputs = unfolded.parts.map((part) => openClip(part));
    for (const input of inputs) {
      found = await findTrack(input);
      if (found === "no-sound") return found;
      const part = { track: found.track, ...(unfolded.range ?? (await measure(found.track))) };
      container ??= { ...(await describe(found.track, mark)), seconds: 0 };
      container.seconds += part.seconds;
      if (!found.decodes) throw new Error("There is no decoder to trust");
      isPlain &&= found.isPlain;
      if (part.seconds > 0) sound.push(part);
    }
    if (!container || sound.length === 0) throw new Error("There is nothing to decode");
    if (sound.length > 1) container = { ...container, kind: "other", whyMp3: "joined" };
    return { ...unfolded, sound, container, isPlain, [Symbol.dispose]: dispose };
  } catch (cause) {
    const codec = typeof found === "object" ? await found.track.getInternalCodecId() : null;
    dispose();
    const unreadable = await nameUnreadable(file, codec);
    throw new DecoderFailure({ ...unfolded, ...unreadable, container }, { cause });
  }
}

async function measure(track: InputAudioTrack) {
  const startsAt = Math.max(0, await track.getFirstTimestamp());
  return { startsAt, seconds: (await endOf(track)) - startsAt };
}

/** The end of a track in seconds: a FLAC states it at its beginning, in other files it is that of the last packet. */
async function endOf(track: InputAudioTrack): Promise<number> {
  const { name } = await track.input.getFormat();
  const stated = name === "FLAC" ? await track.getDurationFromMetadata() : null;
  return stated ?? track.computeDuration();
}
