import type { FileBytes } from "./file-bytes.ts";

const HEADER_BYTES = 27;
const FIRST_PAGE = 2;
/** `OggS`, version 0. */
const PAGE = [0x4f, 0x67, 0x67, 0x53, 0];

interface OggChains {
  starts: number[];
  /** End of the last complete page: a download may be cut off within the next. */
  end: number;
}

/**
 * Finds where the streams of an Ogg begin that follow one another, as in joined voice notes or in recorded
 * radio, which begins a new stream with each song. Streams that play together begin together and count as one.
 */
export async function findOggChains(bytes: FileBytes): Promise<OggChains> {
  const starts: number[] = [];
  let end = 0;
  let isBeginning = false;
  for (let at = 0; at < bytes.size; at = await bytes.find(PAGE, at)) {
    const header = await bytes.read(at, HEADER_BYTES + 255);
    const segments = header[26] ?? 0;
    const data = header.subarray(HEADER_BYTES, HEADER_BYTES + segments);
    const next = data.reduce((sum, length) => sum + length, at + HEADER_BYTES + segments);
    if (next > bytes.size) break;
    const isFirst = ((header[5] ?? 0) & FIRST_PAGE) !== 0;
    if (isFirst && !isBeginning) starts.push(at);
    isBeginning = isFirst;
    end = next;
    at = next;
  }
  return { starts, end };
}
