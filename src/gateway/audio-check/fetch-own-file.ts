import { EMULATOR_FILES_PATH } from "../../protocol/paths.ts";
import type { ReadOwnFile } from "../http/read-own-file.ts";
import { pathInStudio } from "../http/path-in-studio.ts";
import { serveFile } from "../http/serve-file.ts";
import { UNKNOWN_TYPE } from "../http/media-types.ts";

interface OwnFiles {
  /** Serves uploads, if there is one. */
  emulator: ((request: Request) => Promise<Response>) | undefined;
  readOwnFile: ReadOwnFile;
  /** The path of the studio below its origin, such as `/studio`; empty if it is at the root. */
  publicPath: string;
}

/**
 * Fetches the studio's own files, its samples and the emulator's uploads, without a connection.
 *
 * @returns a function of a link, the studio's origin and the request options; it resolves with undefined if
 *   the link leads elsewhere.
 */
export function createFetchOwnFile({ emulator, readOwnFile, publicPath }: OwnFiles) {
  return async (link: URL, origin: string, init: RequestInit): Promise<Response | undefined> => {
    const path = pathInStudio(link, origin + publicPath);
    if (path === undefined) return undefined;
    if (emulator && path.startsWith(EMULATOR_FILES_PATH)) {
      return emulator(new Request(`${origin}${path}`, init));
    }
    const file = await readOwnFile(path);
    const range = new Headers(init.headers).get("Range") ?? undefined;
    if (!file) return new Response(null, { status: 404 });
    // Vite knows more types, and serves no file as a download.
    return file.type === UNKNOWN_TYPE ? new Response(file.stream()) : serveFile(file, range);
  };
}
