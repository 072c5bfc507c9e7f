import type { Page } from "@playwright/test";
import type { Frame } from "./animated-webp.ts";
import type { Take } from "./camera.ts";

/** Makes a film's frames of what a camera has taken. The browser of an empty page compares and compresses. */
export async function develop(page: Page, takes: readonly Take[], scale: number): Promise<Frame[]> {
  await page.evaluate(prepare);
  const frames: Frame[] = [];
  for (const { png, pointer, milliseconds } of takes) {
    const part = await page.evaluate(nextPart, { png: png.toString("base64"), pointer, scale });
    const last = frames.at(-1);
    if (part) frames.push({ ...part, milliseconds, webp: Buffer.from(part.webp, "base64") });
    else if (last) last.milliseconds += milliseconds;
  }
  return frames;
}

/** A still WebP file of a picture, without loss. */
export async function still(page: Page, png: Buffer): Promise<Buffer> {
  await page.evaluate(prepare);
  const part = await page.evaluate(nextPart, { png: png.toString("base64") });
  if (!part) throw new Error("The picture is empty.");
  return Buffer.from(part.webp, "base64");
}

/** How many frames of a film the browser finds. */
export function countFrames(page: Page, film: Buffer): Promise<number | undefined> {
  return page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const decoder = new ImageDecoder({ data, type: "image/webp" });
    await Promise.all([decoder.tracks.ready, decoder.completed]);
    return decoder.tracks.selectedTrack?.frameCount;
  }, film.toString("base64"));
}

interface Given {
  png: string;
  /** Its place in CSS px. */
  pointer?: { x: number; y: number };
  /** Pixels of the picture for each of CSS. */
  scale?: number;
}

interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
  /** In base64. */
  webp: string;
}

/** Begins with no picture. Runs in the page. */
function prepare(): void {
  Object.assign(window, { before: undefined });
}

/** The part of the next picture that differs from the one before; undefined if they are the same. Runs in the page. */
async function nextPart({ png, pointer, scale = 1 }: Given): Promise<Part | undefined> {
  const arrow = new Path2D("M0 0V17L4 13.5L6.5 19.5L9 18.5L6.5 12.5H12Z");
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("The browser draws no pictures.");
  context.drawImage(picture, 0, 0);
  if (pointer) {
    context.translate(pointer.x * scale, pointer.y * scale);
    context.strokeStyle = "white";
    context.lineWidth = 3;
    context.stroke(arrow);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
    context.fill(arrow);
    context.resetTransform();
  }

  const image = context.getImageData(0, 0, width, height);
  const now = new Uint32Array(image.data.buffer);
  const before: Uint32Array | undefined = Reflect.get(window, "before");
  Object.assign(window, { before: now.slice() });
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let at = 0; at < now.length; at += 1) {
    if (now[at] === before?.[at]) {
      // What stays is left out, so that it costs nothing.
      now[at] = 0;
      continue;
    }
    const x = at % width;
    const y = Math.floor(at / width);
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  if (right === 0) return undefined;
  // A frame begins at even places only.
  left -= left % 2;
  top -= top % 2;
  const part = new OffscreenCanvas(right - left, bottom - top);
  part.getContext("2d")?.putImageData(image, -left, -top);
  // With a quality of 1 Chromium compresses without loss, which is best for text and for small changes.
  const exact = await part.convertToBlob({ type: "image/webp", quality: 1 });
  const lossy = await part.convertToBlob({ type: "image/webp", quality: 0.85 });
  const webp = lossy.size < exact.size * 0.7 ? lossy : exact;
  let letters = "";
  for (const byte of new Uint8Array(await webp.arrayBuffer())) letters += String.fromCharCode(byte);
  return { x: left, y: top, width: part.width, height: part.height, webp: btoa(letters) };
}
