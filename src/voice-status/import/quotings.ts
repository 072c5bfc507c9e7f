import { readEscape, readString } from "./quoted-text.ts";

const smart: Record<string, string> = { "&quot;": '"', "&#34;": '"', "&#39;": "'", "&amp;": "&" };

/** Undoes each way in which a text may be quoted. Only results that differ from the text are returned. */
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

/** Replaces the quotes and dashes of word processors, messengers and web pages by plain ones. */
export function straightened(text: string): string {
  return text
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛‹›′]/g, "'")
    .replace(/(^|\s)[—–−](?=[a-z]\s)/gim, "$1-")
    .replace(/(^|\s)[—–−](?=[a-z])/gim, "$1--")
    .replace(/&(?:quot|#34|#39|amp);/g, (entity) => smart[entity] ?? entity);
}

/** Joins the quoted strings of a program, without a line break between those that it concatenates. */
function contentsOf(text: string): string {
  const parts: string[] = [];
  const quote = /["'`]/g;
  let last = 0;
  for (let found = quote.exec(text); found; found = quote.exec(text)) {
    const at = found.index;
    // An apostrophe inside a word.
    if (found[0] === "'" && at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) continue;
    const { value, end } = readString(text, at);
    const isConcatenated =
      at - last < 60 &&
      /^\s*(?:[+.&\\]|\.\.)?\s*(?:&?\s*_\s*)?(?:[@$]|[frbu]{1,2})?$/i.test(text.slice(last, at));
    if (parts.length > 0 && !isConcatenated) parts.push("\n");
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

/** Removes the carets of the Windows command prompt and the backticks of PowerShell. */
function withoutMarks(text: string): string {
  return text
    .replace(/`[nrt](?![a-z])/g, " ")
    .replace(/\\?[`^]([^\sa-z\d])/gi, "$1")
    .replace(/\^[ \t]*(?=\r?\n)/g, "");
}

/** Turns `{"name": "urlFile", "value": …}`, as automation tools and collections write it, into a plain pair. */
function withoutKeys(text: string): string {
  return text.replace(
    /"(?:name|key)"\s{0,9}:\s{0,9}("\w{1,20}")[^{}]{0,200}?"value"\s{0,9}:/g,
    "$1:",
  );
}

/** Decodes the body of a form or a query into lines with a name and a value. */
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
