import { UNKNOWN_TYPE } from "./media-types.ts";

/**
 * Answers with a file, or with the range of it that was asked for.
 *
 * @param range the request's header `Range`, if it has one.
 */
export function serveFile(file: Blob, range: string | undefined): Response {
  const headers = new Headers({ "Content-Type": file.type, "Accept-Ranges": "bytes" });
  if (file.type === UNKNOWN_TYPE) headers.set("Content-Disposition", "attachment");

  const part = rangeOf(range, file.size);
  if (part === "unsatisfiable") {
    headers.set("Content-Range", `bytes */${file.size}`);
    return new Response(null, { status: 416, headers });
  }
  const [first, last] = part ?? [0, file.size - 1];
  if (part) headers.set("Content-Range", `bytes ${first}-${last}/${file.size}`);
  headers.set("Content-Length", String(last - first + 1));
  const body = file.slice(first, last + 1).stream();
  return new Response(body, { status: part ? 206 : 200, headers });
}

/** First and last byte of a single range; undefined for any other header, which means the entire file. */
function rangeOf(
  header: string | undefined,
  size: number,
): [number, number] | "unsatisfiable" | undefined {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === "" && to === "") return undefined;
  const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return first < size && first <= last ? [first, last] : "unsatisfiable";
}
