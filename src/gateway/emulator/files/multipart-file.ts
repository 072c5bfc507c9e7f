import type { StoredFile } from "./stored-file.ts";

/** A form has one or two fields beside its file. */
const MAX_PARTS = 20;
const PIECE_BYTES = 1024 * 1024;
const MAX_HEADER_BYTES = 4096;
const LINE_BREAK = 2;

/**
 * Finds the first file of a multipart form without copying it. The platform's `formData()` keeps a form in
 * memory three times, and blocks the process for a form of a million small parts.
 *
 * @param contentType of the request, with the boundary.
 * @returns undefined if there is no file or there are too many parts.
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export async function fileOfMultipart(
  form: StoredFile,
  contentType: string,
): Promise<StoredFile | undefined> {
  const [, quoted, plain] =
    /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (!boundary) return undefined;
  const line = Buffer.from(`--${boundary}`, "latin1");
  const lines = await placesOf(line, form);

  for (const [index, place] of lines.slice(0, -1).entries()) {
    const start = place + line.length + LINE_BREAK;
    const end = (lines[index + 1] ?? 0) - LINE_BREAK;
    const found = end > start ? await readPart(form.slice(start, end)) : undefined;
    if (found) return form.part(start + found.offset, end, found);
  }
  return undefined;
}

/** The positions of some bytes in the form, in order; an empty list if there are too many. */
async function placesOf(bytes: Buffer, form: Blob): Promise<number[]> {
  const places: number[] = [];
  for (let from = 0; from < form.size; from += PIECE_BYTES) {
    // The pieces overlap, so that bytes across a border are found, once.
    const piece = Buffer.from(
      await form.slice(from, from + PIECE_BYTES + bytes.length - 1).arrayBuffer(),
    );
    for (let at = piece.indexOf(bytes); at >= 0; at = piece.indexOf(bytes, at + bytes.length)) {
      places.push(from + at);
      if (places.length > MAX_PARTS + 1) return [];
    }
  }
  return places;
}

/** Name, type and offset of the file in a part; undefined if the part is a field. */
async function readPart(part: Blob) {
  const beginning = Buffer.from(await part.slice(0, MAX_HEADER_BYTES).arrayBuffer());
  const end = beginning.indexOf("\r\n\r\n");
  const headers = beginning.toString("utf8", 0, Math.max(0, end));
  const disposition = /^content-disposition:(.*)$/im.exec(headers)?.[1] ?? "";
  const name = /;\s*filename="([^"]*)"/i.exec(disposition)?.[1];
  if (name === undefined) return undefined;
  const type = /^content-type:\s*([^\s;]+)/im.exec(headers)?.[1] ?? "";
  return { name, type, offset: end + 4 };
}
