import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { wavOf } from "../emulator/emulator-under-test.ts";
import type { PageHeaders } from "../http/headers-by-path.ts";
import { PAGE_HEADERS_FILE } from "./page-headers-file.ts";
import { readSettings } from "./settings.ts";
import { startServer } from "./start-server.ts";

export const PAGE = `<html lang="en"><title>Studio</title>${"<p>A page.</p>".repeat(50)}`;
const CODE = "export {};".repeat(50);
export const SCRIPT = "/assets/index-B1a2c3.js";

const pageHeaders: PageHeaders = {
  page: { "Content-Security-Policy": "default-src 'none'", "X-Content-Type-Options": "nosniff" },
  worker: { "Content-Security-Policy": "worker-src blob:" },
  asset: { "X-Content-Type-Options": "nosniff" },
};

/** A folder with a page as the build leaves it, and a folder for data; `remove` deletes both. */
export async function folders() {
  const root = await mkdtemp(path.join(tmpdir(), "served-"));
  const pageFolder = path.join(root, "dist");
  await mkdir(path.join(pageFolder, "assets"), { recursive: true });
  const files: Record<string, string | Uint8Array> = {
    "index.html": PAGE,
    [SCRIPT]: CODE,
    [`${SCRIPT}.br`]: brotliCompressSync(CODE),
    [`${SCRIPT}.gz`]: gzipSync(CODE),
    "/assets/clip-worker-B1a2c3.js": "export {};",
    "sound.wav": new Uint8Array(await wavOf(1).arrayBuffer()),
    [PAGE_HEADERS_FILE]: JSON.stringify(pageHeaders),
    "../outside.wav": "outside",
  };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(path.join(pageFolder, name), content);
  }
  return {
    pageFolder,
    dataFolder: path.join(root, "data"),
    remove: () => rm(root, { recursive: true }),
  };
}

type Parts = NonNullable<Parameters<typeof startServer>[1]>;

/** A studio of its own at a free port, with the lines of its log. */
export async function serve(env: Record<string, string> = {}, parts: Parts = {}) {
  const { pageFolder, dataFolder, remove } = await folders();
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const settings = readSettings({ PORT: "0", DATA_FOLDER: dataFolder, ...env });
  const { url, stop } = await startServer(settings, { log, pageFolder, ...parts });
  return {
    url,
    origin: new URL(url).origin,
    dataFolder,
    lines,
    /** What the log says, without the times. */
    events: () => lines.map((line) => JSON.parse(line).event as string),
    stop,
    async close() {
      await stop();
      await remove();
    },
  };
}

interface AskOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Asks with exactly these headers and this path: `fetch` would add and change some. */
export function ask(
  origin: string,
  target: string,
  { method = "GET", headers = {}, body }: AskOptions = {},
): Promise<Answer> {
  const { hostname, port, host } = new URL(origin);
  return new Promise((resolve, reject) => {
    const options = { host: hostname, port, method, path: target, headers: { host, ...headers } };
    httpRequest(options, (response) => {
      let text = "";
      response.on("data", (chunk) => (text += chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    })
      .on("error", reject)
      .end(body);
  });
}
