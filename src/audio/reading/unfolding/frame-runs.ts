import type { FileBytes } from "./file-bytes.ts";

const ID3_HEADER_BYTES = 10;
/** How many bytes to search for the first frame; tags are shorter. */
const SEARCHED_BYTES = 1 << 16;

export interface Frame {
  /** Bytes, header included. */
  size: number;
  /** The same for all frames that one decoder can decode in a row. */
  kind: string;
  /** For a frame without sound that states the length: the number of frames, or zero if it does not say it. */
  counts?: number | undefined;
}

/** Consecutive frames of one kind. */
export interface FrameRun {
  kind: string;
  /** The first bytes of the first frame. */
  header: Uint8Array;
  sizes: number[];
  /** Their places in the file, in bytes; several if there is something else between them. */
  places: { from: number; to: number }[];
}

export interface FrameStream {
  runs: FrameRun[];
  /** The number of frames stated by a counting frame before them; undefined if there is no such frame. */
  statedCount: number | undefined;
  /** The first bytes of the counting frame. */
  counting: Uint8Array | undefined;
}

interface Format {
  headerBytes: number;
  /** @returns undefined if this is not the beginning of a frame. */
  readFrame: (head: Uint8Array) => Frame | undefined;
}

/**
 * Finds the frames of a stream without a container. Tags, incomplete frames and counting frames, which are
 * between them in joined files, are left out.
 *
 * @returns undefined if this is no such stream.
 */
export async function findFrames(
  bytes: FileBytes,
  { headerBytes, readFrame }: Format,
): Promise<FrameStream | undefined> {
  const runs: FrameRun[] = [];
  let statedCount: number | undefined;
  let counting: Uint8Array | undefined;
  let isInStep = false;
  let skipped = 0;
  const frameAt = async (at: number) => readFrame(await bytes.read(at, headerBytes));
  /** Whether another frame of its kind follows: bytes that only look like a header are followed by none. */
  const isFollowed = async (at: number, frame: Frame) => {
    const next = at + frame.size;
    return next === bytes.size || (await frameAt(next))?.kind === frame.kind;
  };

  for (let at = await skipTags(bytes, 0); at < bytes.size;) {
    const frame = await frameAt(at);
    const last = runs.at(-1);
    const isNext = isInStep && frame?.kind === last?.kind;
    if (!frame || (!isNext && !(await isFollowed(at, frame)))) {
      if (runs.length === 0 && at > SEARCHED_BYTES) return undefined;
      isInStep = false;
      const afterTags = await skipTags(bytes, at);
      const next = afterTags > at ? afterTags : await bytes.find([0xff], at + 1);
      if (afterTags === at) skipped += next - at;
      at = next;
      continue;
    }
    if (at + frame.size > bytes.size) break;
    isInStep = true;
    if (frame.counts === undefined) {
      await addFrame(at, frame, last);
    } else if (runs.length === 0) {
      statedCount ??= frame.counts;
      counting ??= (await bytes.read(at, headerBytes)).slice();
    }
    at += frame.size;
  }
  const framed = runs.flatMap(({ sizes }) => sizes).reduce((total, size) => total + size, 0);
  return framed > skipped ? { runs, statedCount, counting } : undefined;

  async function addFrame(from: number, { kind, size }: Frame, last: FrameRun | undefined) {
    const to = from + size;
    if (last?.kind !== kind) {
      const header = (await bytes.read(from, headerBytes)).slice();
      runs.push({ kind, header, sizes: [size], places: [{ from, to }] });
      return;
    }
    last.sizes.push(size);
    const place = last.places.at(-1);
    if (place?.to === from) place.to = to;
    else last.places.push({ from, to });
  }
}

/** Skips tags, which are also in the middle of joined files; pictures in them can look like frames. */
async function skipTags(bytes: FileBytes, from: number): Promise<number> {
  for (let at = from; ;) {
    const head = await bytes.read(at, ID3_HEADER_BYTES);
    const isTag =
      head.length === ID3_HEADER_BYTES && String.fromCharCode(...head.subarray(0, 3)) === "ID3";
    if (!isTag) return at;
    const size = head.subarray(6).reduce((total, seven) => total * 128 + (seven & 0x7f), 0);
    const hasFooter = ((head[5] ?? 0) & 0x10) !== 0;
    at += ID3_HEADER_BYTES + size + (hasFooter ? ID3_HEADER_BYTES : 0);
  }
}
