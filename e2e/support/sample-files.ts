import { readFileSync } from "node:fs";
import { type MadeFile, speechLike, wavFile } from "./made-audio.ts";

/** A file of `e2e/audio`; its type is left to be found. */
export function sampleFile(name: string): MadeFile {
  const buffer = readFileSync(new URL(`../sounds/${name}`, import.meta.url));
  return { name, mimeType: "", buffer };
}

/** What the files of `e2e/audio` were made from. */
export function sampleSource(): Promise<MadeFile> {
  return wavFile("source.wav", speechLike(1, 8000), 8000);
}
