import { readMp3Header } from "./mp3-header.ts";
import { makeInfoFrame } from "./mp3-info-frame.ts";

/** Samples that LAME puts before the first of the clip. */
const ENCODER_DELAY = 576;

/**
 * Adds the frame to an MP3 that says where its sound begins and ends. An MP3 consists of complete frames and
 * begins with the encoder's delay, so without this frame a clip would be up to a tenth of a second longer than
 * what was encoded.
 *
 * @param frames an MP3 by LAME, without such a frame.
 * @param samples how many were encoded.
 */
export function withGaplessInfo(frames: Uint8Array<ArrayBuffer>, samples: number): Blob {
  const sizes: number[] = [];
  let encoded = 0;
  for (let at = 0; at + 4 <= frames.length;) {
    const header = readMp3Header(frames.subarray(at, at + 4));
    if (!header) throw new Error("Not the frames of an MP3");
    sizes.push(header.size);
    encoded += header.samples;
    at += header.size;
  }
  const padding = Math.max(0, encoded - ENCODER_DELAY - samples);
  const info = makeInfoFrame(frames, sizes, { delay: ENCODER_DELAY, padding });
  return new Blob([info, frames], { type: "audio/mpeg" });
}
