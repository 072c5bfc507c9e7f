import { readFile } from "node:fs/promises";
import path from "node:path";
import * as z from "zod/mini";
import { parseJson } from "../../lib/text/parse-json.ts";
import type { PageHeaders } from "../http/headers-by-path.ts";

/** Beside index.html: the headers with which the built page is served, because its policy has hashes of it. */
export const PAGE_HEADERS_FILE = "page-headers.json";

const headers = z.record(z.string(), z.string());
const schema = z.object({ page: headers, worker: headers, asset: headers });

/** @throws if there is no built page in the folder. */
export async function readPageHeaders(folder: string): Promise<PageHeaders> {
  const text = await readFile(path.join(folder, PAGE_HEADERS_FILE), "utf8");
  return z.parse(schema, parseJson(text));
}
