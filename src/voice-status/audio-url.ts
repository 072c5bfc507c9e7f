import { isRedacted, redact } from "../green-api/redaction.ts";
import { parseUrl } from "../lib/text/parse-url.ts";
import { tidyFileName } from "./file-name.ts";
import { shareLinkOf } from "./checks/share-link.ts";

/**
 * Turns a pasted link into the `urlFile` to send: trimmed, without the quotes around it, and with Cyrillic,
 * spaces and the like percent-encoded.
 *
 * @returns null if the text is not an http or https link, or contains a password or a token.
 */
export function toUrlFile(text: string): string | null {
  const url = parseUrl(text.trim().replace(/^["'<]+|(?<!["'>])["'>]+$/g, ""));
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  return hasToken(url.href) ? null : url.href;
}

/** Whether a text contains an API token, or contained one that was cut out. */
export function hasToken(text: string): boolean {
  return isRedacted(text) || redact(text) !== text;
}

/**
 * Proposes a `fileName` for a link: the last part of its path, percent-decoded. `.mpga`, which GREEN-API gives
 * to uploaded MP3s, becomes `.mp3`.
 *
 * @returns an empty text if the link contains no name, or leads to a page about the file.
 */
export function proposeFileName(audioUrl: string): string {
  const urlFile = toUrlFile(audioUrl);
  if (!urlFile) return "";
  const segment = new URL(urlFile).pathname.split("/").at(-1) ?? "";
  const name = tidyFileName(decode(segment).replace(/\.mpga$/i, ".mp3"));
  // The last part of such a page's path, `view` for example, is not the name of the file.
  return shareLinkOf(urlFile) && !name.includes(".") ? "" : name;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
