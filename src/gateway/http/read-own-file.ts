import { readFile } from "node:fs/promises";
import path from "node:path";
import { typeOfName } from "./media-types.ts";

/** Reads a static file of the studio by its path, such as `/demo.mp3`; undefined if there is none. */
export type ReadOwnFile = (pathname: string) => Promise<Blob | undefined>;

/** Reads files by the path of their URL, from one folder and its subfolders only. */
export function readFileBelow(folder: string): ReadOwnFile {
  return async (pathname) => {
    const file = path.join(folder, decoded(pathname));
    if (!file.startsWith(folder + path.sep)) return undefined;
    try {
      return new Blob([await readFile(file)], { type: typeOfName(file) });
    } catch {
      return undefined;
    }
  };
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return "";
  }
}
