import { isRedacted, redact } from "../green-api/redaction.ts";
import { parseUrl } from "../lib/parse-url.ts";
import { tidyFileName } from "./file-name.ts";
import { shareLinkOf } from "./checks/share-link.ts";

/**
 * Turns a link as a person pastes it into the `urlFile` to send: trimmed, out of its quotes, and with
 * Cyrillic, spaces and the like percent-encoded.
 *
 * @returns null where the text is no http or https link, or has a password or a token in it, which would be
 *   sent on.
 */
export function toUrlFile(text: string): string | null {
  const url = parseUrl(text.trim().replace(/^["'<]+|(?<!["'>])["'>]+$/g, ""));
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  return hasToken(url.href) ? null : url.href;
}

/** Whether a text has an API token in it, or had one that was cut out. */
export function hasToken(text: string): boolean {
  return isRedacted(text) || redact(text) !== text;
}

/**
 * Proposes a `fileName` for a link: the last part of its path, readable, with `.mpga`, the ending that
 * GREEN-API gives to uploaded MP3s, written as `.mp3`.
 *
 * @returns an empty text where the link has no name in it, or leads to a page about the file.
 */
export function proposeFileName(audioUrl: string): string {
  const urlFile = toUrlFile(audioUrl);
  if (!urlFile) return "";
  const segment = new URL(urlFile).pathname.split("/").at(-1) ?? "";
  const name = tidyFileName(decode(segment).replace(/\.mpga$/i, ".mp3"));
  // A page's own name, "view", is nothing that a file is called.
  return shareLinkOf(urlFile) && !name.includes(".") ? "" : name;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
