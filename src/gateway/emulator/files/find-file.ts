import { parseUrl } from "../../../lib/text/parse-url.ts";
import { EMULATOR_FILES_PATH } from "../../../protocol/paths.ts";
import type { ReadOwnFile } from "../../http/read-own-file.ts";
import { pathInStudio } from "../../http/path-in-studio.ts";
import type { FindFile } from "../emulator-call.ts";
import type { UploadStore } from "./upload-store.ts";

/** Finds uploads and the studio's own files; opens no connection for other addresses. */
export function createFindFile(uploads: UploadStore, readOwnFile: ReadOwnFile): FindFile {
  return async (urlFile, studio) => {
    const url = parseUrl(urlFile);
    if (!url) return "missing";
    const path = pathInStudio(url, studio);
    if (path === undefined) return "foreign";
    const file = path.startsWith(EMULATOR_FILES_PATH)
      ? uploads.find(path.slice(EMULATOR_FILES_PATH.length))
      : await readOwnFile(path);
    return file ?? "missing";
  };
}
