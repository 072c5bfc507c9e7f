import type { FileBytes } from "./file-bytes.ts";
import { findFrames, type Frame } from "./frame-runs.ts";

const HEADER_BYTES = 7;

/**
 * Reads the frames of AAC without a container (ADTS).
 *
 * @returns parts that can each be decoded alone, without the tags between them in a joined file; undefined if
 *   this is no such stream.
 */
export async function readAdtsFile(bytes: FileBytes): Promise<Blob[] | undefined> {
  const found = await findFrames(bytes, { headerBytes: HEADER_BYTES, readFrame });
  return found?.runs.map(
    ({ places }) => new Blob(places.map(({ from, to }) => bytes.file.slice(from, to))),
  );
}

function readFrame(head: Uint8Array): Frame | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0] = head;
  if (head.length < HEADER_BYTES || first !== 0xff || (second & 0xf6) !== 0xf0) return undefined;
  const size = ((fourth & 3) << 11) | (fifth << 3) | (sixth >> 5);
  // Profile, sample rate and channels.
  const kind = `${third & 0xfd} ${fourth & 0xc0}`;
  return size < HEADER_BYTES ? undefined : { size, kind };
}
