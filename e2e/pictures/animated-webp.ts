/** A part of a film's picture that changes. Its place and size are in px, its place in even ones. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
  milliseconds: number;
  /** A still WebP file of this part. */
  webp: Buffer;
}

/**
 * Joins still WebP files into one that moves, for ever. Each frame is put onto the ones before it.
 *
 * https://developers.google.com/speed/webp/docs/riff_container
 */
export function animatedWebp(width: number, height: number, frames: readonly Frame[]): Buffer {
  const IS_ANIMATED_AND_TRANSPARENT = 0b10010;
  const canvas = Buffer.concat([
    Buffer.from([IS_ANIMATED_AND_TRANSPARENT, 0, 0, 0]),
    uint24(width - 1),
    uint24(height - 1),
  ]);
  // A background that is not seen, and no end.
  const loop = Buffer.alloc(6);
  const body = Buffer.concat([
    Buffer.from("WEBP"),
    chunk("VP8X", canvas),
    chunk("ANIM", loop),
    ...frames.map(frameChunk),
  ]);
  return chunk("RIFF", body);
}

function frameChunk({ x, y, width, height, milliseconds, webp }: Frame): Buffer {
  const header = Buffer.concat([
    uint24(x / 2),
    uint24(y / 2),
    uint24(width - 1),
    uint24(height - 1),
    uint24(Math.round(milliseconds)),
    // Covers what is below it, but where it is transparent.
    Buffer.from([0]),
  ]);
  return chunk("ANMF", Buffer.concat([header, ...imageChunks(webp)]));
}

/** The chunks with the picture itself; others say what the film says for all of them, or are about colours. */
function imageChunks(webp: Buffer): Buffer[] {
  const RIFF_HEADER = 12;
  const found: Buffer[] = [];
  for (let at = RIFF_HEADER; at < webp.length;) {
    const size = webp.readUInt32LE(at + 4);
    const name = webp.toString("latin1", at, at + 4);
    if (["ALPH", "VP8 ", "VP8L"].includes(name)) {
      found.push(chunk(name, webp.subarray(at + 8, at + 8 + size)));
    }
    at += 8 + size + (size % 2);
  }
  return found;
}

function chunk(name: string, content: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  const padding = Buffer.alloc(content.length % 2);
  return Buffer.concat([Buffer.from(name), size, content, padding]);
}

function uint24(value: number): Buffer {
  const bytes = Buffer.alloc(3);
  bytes.writeUIntLE(value, 0, 3);
  return bytes;
}
