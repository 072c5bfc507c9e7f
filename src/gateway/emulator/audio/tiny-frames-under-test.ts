const FRAME_BYTES = 24;

/** The shortest frames that MP3 has: each megabyte of them takes 0.1 s to read. */
export function tinyFrames(megabytes: number): Blob {
  // MPEG-2, layer III, 8 kbit/s, 24 kHz.
  const frame = Buffer.alloc(FRAME_BYTES);
  frame.set([0xff, 0xf3, 0x14, 0xc4]);
  const frames = Math.floor((megabytes * 1_000_000) / FRAME_BYTES);
  return new Blob([Buffer.alloc(frames * FRAME_BYTES, frame)], { type: "audio/mpeg" });
}
