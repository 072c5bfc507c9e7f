import { readFileSync } from "node:fs";
import { type MadeFile, speechLike, wavFile } from "./made-audio.ts";

/** A sample file, without a MIME type. */
export function sampleFile(name: string): MadeFile {
  const buffer = readFileSync(new URL(`../sounds/${name}`, import.meta.url));
  return { name, mimeType: "", buffer };
}

/** The source of the sample files. */
export function sampleSource(): Promise<MadeFile> {
  return wavFile("source.wav", speechLike(1, 8000), 8000);
}
