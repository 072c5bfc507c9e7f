// Run by Node itself, whose oldest supported version reads JavaScript only.
import { openAsBlob } from "node:fs";
import { parentPort } from "node:worker_threads";
import { ALL_FORMATS, BlobSource, BufferSource, Input } from "mediabunny";

/** Ten minutes of MP3 at its best; what is longer is too long for a status, however long it is. */
const MOST_READ = 25_000_000;

parentPort?.on("message", (file) => void answer(file));

/** @param {Blob | import("../files/stored-file.ts").Place} file */
async function answer(file) {
  parentPort?.postMessage("begun");
  parentPort?.postMessage(await secondsOf(file).catch(() => 0));
}

/** @param {Blob | import("../files/stored-file.ts").Place} file */
async function secondsOf(file) {
  // A Blob that lies on the disk does not live through the way from the other thread.
  const blob = file instanceof Blob ? file : await blobAt(file);
  // A WAV file tells its length at its beginning. Others are read to their end, and quickly from memory.
  const isWav = (await blob.slice(0, 4).text()) === "RIFF";
  const source = isWav
    ? new BlobSource(blob)
    : new BufferSource(await blob.slice(0, MOST_READ).arrayBuffer());
  const input = new Input({ source, formats: ALL_FORMATS });
  try {
    const track = await input.getPrimaryAudioTrack();
    return track ? await track.computeDuration() : 0;
  } finally {
    input.dispose();
  }
}

/** @param {import("../files/stored-file.ts").Place} place */
async function blobAt({ path, start, end }) {
  const whole = await openAsBlob(path);
  return whole.slice(start, end);
}
