import { Literals } from "./literals.ts";

/** The id of a chat, or the part of one that a program appends to a number. */
const chatId = /(?:\d{5}|\D)@(?:c\.us|lid|s\.whatsapp\.net)\b/;
/** The variable with the recipients of a body. */
const variable =
  /participants(?:["'`]\s{0,9},|["'`\])]{0,3}\s{0,9}(?::=|=>|->|[:=]|\bto\b))\s{0,9}[$&]?([a-z_]\w{0,40})\b(?!\s*[([{<.])/gi;
const MAX_NAMES = 4;

/**
 * Finds the recipients in a text, besides the list in its body: a program may list them in a variable, or add
 * them one by one.
 *
 * @param listed the value of `participants` in the body, if there is one.
 * @returns a list, which is empty if the text means everyone; null if the text has recipients that cannot be
 *   read; undefined if it has none.
 */
export function participantsIn(text: string, listed: unknown): unknown[] | null | undefined {
  const names = new Set(["participants", ...[...text.matchAll(variable)].map(([, name]) => name)]);
  const { first, added } = listedBy(text, [...names].slice(0, MAX_NAMES).join("|"));
  const inCode = [...first, ...added];
  if (Array.isArray(listed) && listed.length > 0) {
    const known = new Set(inCode);
    // Go's `participants = append(participants, …)` was also read as a list.
    const isRepeated = listed.every((item) => item === null || known.has(item));
    return isRepeated && inCode.length > 0 ? inCode : [...listed, ...added];
  }
  if (inCode.length > 0) return inCode;
  if (chatId.test(text)) return null;
  if (Array.isArray(listed)) return listed;
  return /participants/i.test(text) ? null : undefined;
}

/** Finds the statements that fill lists with these names, and their items. */
function listedBy(text: string, names: string) {
  const first: unknown[] = [];
  const added: unknown[] = [];
  const statement = new RegExp(
    [
      // append(names, …)
      `(?<call>\\b(?:append|array_push)\\s{0,9})\\(\\s{0,9}[$&]?(?:${names})\\s{0,9},`,
      // names.add(…)
      `\\b(?:${names})["'\\]]{0,3}\\s{0,9}\\.\\s{0,9}(?:add|push|put|append|push_back|addAll|AddRange|Добавить)\\s{0,9}(?=\\()`,
      // names[] = …, names << …, names += …
      `\\b(?:${names})["'\\]]{0,3}\\s{0,9}(?:\\[\\d{0,6}\\]\\s{0,9}=|<<|\\+=)(?!=)`,
      // putJsonArray("names") { … }
      `\\b(?:${names})["']\\s{0,9}\\)\\s{0,9}(?=\\{)`,
      // names: Type = …
      `(?<first>(?<![.\\w"'\`])\\$?(?:${names})\\s{0,9}(?::\\s{0,9}[\\w<>[\\], ]{1,40})?(?::=|=(?![=>]))(?!\\s{0,9}append\\())`,
    ].join("|"),
    "giu",
  );
  for (let found = statement.exec(text); found; found = statement.exec(text)) {
    const { call, first: assigned } = found.groups ?? {};
    const literals = new Literals(
      text,
      call === undefined ? statement.lastIndex : found.index + call.length,
    );
    const isComment = isInComment(text, found.index);
    const value = literals.value(1, literals.char === "(" ? "list" : undefined);
    statement.lastIndex = Math.max(literals.at, found.index + 1);
    if (isComment || (assigned && !Array.isArray(value))) continue;
    const items = [value].flat().slice(call === undefined ? 0 : 1);
    for (const item of items) (assigned ? first : added).push(item);
  }
  return { first, added };
}

/** Whether the line begins with the sign of a comment. */
function isInComment(text: string, at: number): boolean {
  const before = `${at < 200 ? "\n" : ""}${text.slice(Math.max(at - 200, 0), at)}`;
  return /\n[ \t]*(?:\/\/|#)[^\n]*$/.test(before);
}
