import type { FileBytes } from "./file-bytes.ts";

const ID3_HEADER_BYTES = 10;
/** Tags end within this; where nothing is found by then, it is no stream of frames. */
const SEARCHED_BYTES = 1 << 16;

export interface Frame {
  /** In bytes, its header included. */
  size: number;
  /** Equal for frames that a decoder takes one after the other. */
  kind: string;
  /** It holds no sound, but says how much there is: so many frames, where it knows. */
  counts?: number | undefined;
}

/** Frames of one kind that follow one another. */
export interface FrameRun {
  kind: string;
  /** The first bytes of the first frame. */
  header: Uint8Array;
  sizes: number[];
  /** Where they lie in the file; more than one place, where something else lies between. */
  places: { from: number; to: number }[];
}

export interface FrameStream {
  runs: FrameRun[];
  /** What the frame in front says of the number that follows; undefined if there is no such frame. */
  saidCount: number | undefined;
  /** The first bytes of that frame. */
  counting: Uint8Array | undefined;
}

interface Format {
  headerBytes: number;
  /** @returns undefined if no frame begins. */
  readFrame: (head: Uint8Array) => Frame | undefined;
}

/**
 * Finds the frames of a stream without a container, past the tags, the rests and the counting frames
 * that lie between them where several files were joined.
 *
 * @returns undefined for what is no such stream.
 */
export async function findFrames(
  bytes: FileBytes,
  { headerBytes, readFrame }: Format,
): Promise<FrameStream | undefined> {
  const runs: FrameRun[] = [];
  let saidCount: number | undefined;
  let counting: Uint8Array | undefined;
  let isInStep = false;
  let skipped = 0;
  const frameAt = async (at: number) => readFrame(await bytes.read(at, headerBytes));
  /** Two headers that fit each other are no accident. */
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
      saidCount ??= frame.counts;
      counting ??= (await bytes.read(at, headerBytes)).slice();
    }
    at += frame.size;
  }
  const framed = runs.flatMap(({ sizes }) => sizes).reduce((total, size) => total + size, 0);
  return framed > skipped ? { runs, saidCount, counting } : undefined;

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

/** Tags in front of a file, which remain inside where files are joined: their pictures look like frames. */
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
