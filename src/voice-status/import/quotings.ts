import { readEscape, readString } from "./quoted-text.ts";

const smart: Record<string, string> = { "&quot;": '"', "&#34;": '"', "&#39;": "'", "&amp;": "&" };

/** What a text is in each way in which it may be quoted; only those that make another text of it. */
export function quotings(text: string): string[] {
  const ways = [
    straightened,
    contentsOf,
    withoutBackslashes,
    withoutDoubling,
    withoutMarks,
    decoded,
    withoutKeys,
  ];
  return ways.map((way) => way(text)).filter((other) => other !== text && other !== "");
}

/** The quotes and dashes that word processors, messengers and web pages put in the place of plain ones. */
export function straightened(text: string): string {
  return text
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛‹›′]/g, "'")
    .replace(/(^|\s)[—–−](?=[a-z]\s)/gim, "$1-")
    .replace(/(^|\s)[—–−](?=[a-z])/gim, "$1--")
    .replace(/&(?:quot|#34|#39|amp);/g, (entity) => smart[entity] ?? entity);
}

/** What stands in the quoted texts of a program, as one; those that it adds up are not parted. */
function contentsOf(text: string): string {
  const parts: string[] = [];
  const quote = /["'`]/g;
  let last = 0;
  for (let found = quote.exec(text); found; found = quote.exec(text)) {
    const at = found.index;
    // An apostrophe within a word.
    if (found[0] === "'" && at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) continue;
    const { value, end } = readString(text, at);
    const isOne =
      at - last < 60 &&
      /^\s*(?:[+.&\\]|\.\.)?\s*(?:&?\s*_\s*)?(?:[@$]|[frbu]{1,2})?$/i.test(text.slice(last, at));
    if (parts.length > 0 && !isOne) parts.push("\n");
    parts.push(value);
    last = end;
    quote.lastIndex = end;
  }
  return parts.join("");
}

function withoutBackslashes(text: string): string {
  const escapes = /\\(?:u[\da-f]{4}|x[\da-f]{2}|["'\\/bfnrt])/gi;
  return text.replace(escapes, (escape) => readEscape(escape, 1).value);
}

function withoutDoubling(text: string): string {
  return text.replace(/""|''|\{\{|\}\}/g, (two) => two.charAt(0));
}

/** Carets of the Windows command prompt and PowerShell's backticks. */
function withoutMarks(text: string): string {
  return text
    .replace(/`[nrt](?![a-z])/g, " ")
    .replace(/\\?[`^]([^\sa-z\d])/gi, "$1")
    .replace(/\^[ \t]*(?=\r?\n)/g, "");
}

/** Automation tools and collections write `{"name": "urlFile", "value": …}`. */
function withoutKeys(text: string): string {
  return text.replace(
    /"(?:name|key)"\s{0,9}:\s{0,9}("\w{1,20}")[^{}]{0,200}?"value"\s{0,9}:/g,
    "$1:",
  );
}

/** The body of a form in a page, or of a query: a name and a value in each line. */
function decoded(text: string): string {
  if (!/[%+][\da-f]{2}|&\w/i.test(text)) return text;
  return text.replaceAll("&", "\n").replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
