import { EMULATOR_FILES_PATH } from "../../protocol/paths.ts";
import type { ReadOwnFile } from "../http/read-own-file.ts";
import { isSameServer } from "../http/same-server.ts";
import { serveFile } from "../http/serve-file.ts";
import { UNKNOWN_TYPE } from "../http/media-types.ts";

interface OwnFiles {
  /** Serves uploads. */
  emulator: (request: Request) => Promise<Response>;
  readOwnFile: ReadOwnFile;
}

/**
 * Fetches the studio's own files, its samples and the emulator's uploads, without a connection.
 *
 * @returns a function of a link, the studio's origin and the request options; it resolves with undefined if
 *   the link leads elsewhere.
 */
export function createFetchOwnFile({ emulator, readOwnFile }: OwnFiles) {
  return async (link: URL, origin: string, init: RequestInit): Promise<Response | undefined> => {
    if (!isSameServer(link, new URL(origin))) return undefined;
    if (link.pathname.startsWith(EMULATOR_FILES_PATH)) {
      return emulator(new Request(`${origin}${link.pathname}`, init));
    }
    const file = await readOwnFile(link.pathname);
    const range = new Headers(init.headers).get("Range") ?? undefined;
    if (!file) return new Response(null, { status: 404 });
    // Vite knows more types, and serves no file as a download.
    return file.type === UNKNOWN_TYPE ? new Response(file.stream()) : serveFile(file, range);
  };
}
