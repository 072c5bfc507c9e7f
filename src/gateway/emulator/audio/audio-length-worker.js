// Node runs this file itself, and its oldest supported version reads JavaScript only.
import { openAsBlob } from "node:fs";
import { parentPort } from "node:worker_threads";
import { ALL_FORMATS, BlobSource, BufferSource, Input } from "mediabunny";

/** Ten minutes of the best MP3: what comes after is too long for a status anyway. */
const MAX_BYTES = 25_000_000;

parentPort?.on("message", (file) => void answer(file));

/** @param {Blob | import("../files/stored-file.ts").Place} file */
async function answer(file) {
  parentPort?.postMessage("begun");
  parentPort?.postMessage(await secondsOf(file).catch(() => 0));
}

/** @param {Blob | import("../files/stored-file.ts").Place} file */
async function secondsOf(file) {
  // A Blob that is on the disk cannot be passed from one thread to another.
  const blob = file instanceof Blob ? file : await blobAt(file);
  // A WAV file has its length at its beginning. Others are read to their end, which is quicker in memory.
  const isWav = (await blob.slice(0, 4).text()) === "RIFF";
  const source = isWav
    ? new BlobSource(blob)
    : new BufferSource(await blob.slice(0, MAX_BYTES).arrayBuffer());
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
