import type { ContentKind } from "../../protocol/link-report.ts";
import { isPlaylist } from "./playlist.ts";

/**
 * The kind of a file by its first bytes.
 *
 * @param bytes the beginning of the file: a few hundred bytes, or more if an MP3 has a picture in its tags.
 */
export function contentKindOf(bytes: Uint8Array): ContentKind {
  if (!latin1(bytes).startsWith("ID3")) return kindOf(bytes);
  // An ID3 tag precedes MP3 and sometimes other kinds; it may be longer than what was read.
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((bytes[at] ?? 0) & 0x7f), 0);
  const kind = kindOf(bytes.subarray(TAG_HEADER_BYTES + size));
  return kind === "other" || kind === "empty" ? "mp3" : kind;
}

const TAG_HEADER_BYTES = 10;

function kindOf(bytes: Uint8Array): ContentKind {
  if (bytes.length === 0) return "empty";
  const text = latin1(bytes);
  if (text.startsWith("RIFF") && text.startsWith("WAVE", 8)) return "wav";
  if (text.startsWith("OggS")) return text.slice(0, 300).includes("OpusHead") ? "opus" : "ogg";
  if (text.startsWith("fLaC")) return "flac";
  if (text.startsWith("ftyp", 4)) return /^M4[AB] /.test(text.slice(8, 12)) ? "m4a" : "mp4";
  if (text.startsWith("\x1A\x45\xDF\xA3")) return text.includes("webm") ? "webm" : "other";
  if (isAdtsFrame(bytes)) return "aac";
  if (isMpegFrame(bytes)) return "mp3";
  if (isPlaylist(text)) return "playlist";
  return isHtml(text) ? "html" : "other";
}

/** Eleven bits of sync, then version, layer, bit rate and sample rate, none of them with a reserved value. */
function isMpegFrame(bytes: Uint8Array): boolean {
  const [sync = 0, second = 0, third = 0] = bytes;
  const version = (second >> 3) & 3;
  const layer = (second >> 1) & 3;
  return (
    sync === 0xff &&
    second >= 0xe0 &&
    version !== 1 &&
    layer === 1 &&
    third >> 4 !== 15 &&
    ((third >> 2) & 3) !== 3
  );
}

function isAdtsFrame([sync = 0, second = 0]: Uint8Array): boolean {
  return sync === 0xff && (second & 0xf6) === 0xf0;
}

function isHtml(text: string): boolean {
  return /^(?:\u00EF\u00BB\u00BF)?\s*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|script|title|meta)\b/i.test(
    text,
  );
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString(
    "latin1",
  );
}
