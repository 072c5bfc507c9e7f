import { loopbackHostname } from "../../../lib/loopback-hostname.ts";
import { parseUrl } from "../../../lib/parse-url.ts";
import { EMULATOR_FILES_PATH } from "../../../protocol/paths.ts";
import type { LookAt } from "../emulator-call.ts";
import type { UploadStore } from "./upload-store.ts";

/** Reads a static file of the studio by its path, `/demo.mp3`; undefined where there is none. */
export type ReadOwnFile = (pathname: string) => Promise<Blob | undefined>;

/** Looks at uploads and at the studio's own files; no connection is opened for any other address. */
export function createLookAt(uploads: UploadStore, readOwnFile: ReadOwnFile): LookAt {
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

/** Whether a URL is of the server at `own`: this machine has several names, and ports tell its servers apart. */
export function isSameServer(url: URL, own: URL): boolean {
  if (url.origin === own.origin) return true;
  return (
    loopbackHostname.test(url.hostname) &&
    loopbackHostname.test(own.hostname) &&
    url.port === own.port
  );
}
