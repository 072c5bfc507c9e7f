import type { FileBytes } from "./file-bytes.ts";

interface Beginning {
  mark: readonly number[];
  /** Whether the bytes after the mark are those of a real beginning. */
  isFollowed: (behind: Uint8Array) => boolean;
}

/** By the first four bytes of a file, as letters. */
const beginnings = new Map<string, Beginning>([
  [
    "fLaC",
    {
      mark: [0x66, 0x4c, 0x61, 0x43],
      // The first block is STREAMINFO, of 34 bytes.
      isFollowed: ([kind = 1, ...size]) =>
        (kind & 0x7f) === 0 && size[0] === 0 && size[1] === 0 && size[2] === 34,
    },
  ],
  [
    "\u{1a}E\u{df}\u{a3}",
    {
      mark: [0x1a, 0x45, 0xdf, 0xa3],
      isFollowed: (behind) => /webm|matroska/.test(String.fromCharCode(...behind)),
    },
  ],
]);

/**
 * Finds where the FLAC or WebM files begin that were joined to one file.
 *
 * @param mark the first four letters of the file.
 * @returns undefined for files of other kinds.
 */
export async function findJoinedFiles(
  bytes: FileBytes,
  mark: string,
): Promise<number[] | undefined> {
  const beginning = beginnings.get(mark);
  if (!beginning) return undefined;
  const starts = [0];
  for (let at = await bytes.find(beginning.mark, 4); at < bytes.size;) {
    const behind = await bytes.read(at + beginning.mark.length, 60);
    if (beginning.isFollowed(behind)) starts.push(at);
    at = await bytes.find(beginning.mark, at + 1);
  }
  return starts;
}
