import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import type { Handler } from "hono";
import { accepts } from "hono/accepts";

/**
 * The page itself, which learns before anything is drawn whether the server has an emulator. It is compressed here,
 * once, because the build does not know that.
 *
 * @param folder of the built page.
 */
export async function readPageDocument(folder: string, hasEmulator: boolean): Promise<Handler> {
  const built = await readFile(path.join(folder, "index.html"), "utf8");
  const html = hasEmulator ? built : built.replace(/<html\b/, "<html data-no-emulator");
  const bodies: Record<string, Uint8Array<ArrayBuffer>> = {
    br: Uint8Array.from(await promisify(brotliCompress)(html)),
    gzip: Uint8Array.from(await promisify(gzip)(html)),
  };
  const supports = Object.keys(bodies);
  return (c) => {
    const encoding = accepts(c, { header: "Accept-Encoding", supports, default: "", match });
    const headers = { "Content-Type": "text/html; charset=utf-8" };
    const body = bodies[encoding];
    return body
      ? c.body(body, 200, { ...headers, "Content-Encoding": encoding })
      : c.body(html, 200, headers);
  };
}

/** The first of ours that the browser takes, whichever it names first. */
const match: Parameters<typeof accepts>[1]["match"] = (taken, { supports, default: none }) =>
  supports.find((ours) => taken.some(({ type, q }) => type === ours && q > 0)) ?? none;
