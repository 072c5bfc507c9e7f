import { parseUrl } from "../../../lib/text/parse-url.ts";
import { EMULATOR_FILES_PATH } from "../../../protocol/paths.ts";
import type { ReadOwnFile } from "../../http/read-own-file.ts";
import { isSameServer } from "../../http/same-server.ts";
import type { FindFile } from "../emulator-call.ts";
import type { UploadStore } from "./upload-store.ts";

/** Finds uploads and the studio's own files; opens no connection for other addresses. */
export function createFindFile(uploads: UploadStore, readOwnFile: ReadOwnFile): FindFile {
  return async (urlFile, origin) => {
    const url = parseUrl(urlFile);
    if (!url) return "missing";
    if (!isSameServer(url, new URL(origin))) return "foreign";
    const file = url.pathname.startsWith(EMULATOR_FILES_PATH)
      ? uploads.find(url.pathname.slice(EMULATOR_FILES_PATH.length))
      : await readOwnFile(url.pathname);
    return file ?? "missing";
  };
}
