import { MAX_NAME_LENGTH } from "../file-name.ts";

/**
 * The file name of one part of a clip, `memo (1 of 3).mp3`. It keeps the extension, and loses the end of a long
 * name, not the number.
 */
export function partName(fileName: string, part: number, of: number): string {
  if (of === 1) return fileName;
  const [extension = ""] = /\.[A-Za-z0-9]{1,5}$/.exec(fileName) ?? [];
  const number = ` (${part} of ${of})${extension}`;
  const stem = fileName.slice(0, fileName.length - extension.length);
  return stem.slice(0, MAX_NAME_LENGTH - number.length).trimEnd() + number;
}
