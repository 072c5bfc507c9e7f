import { Literals } from "./literals.ts";

/** A chat's id, or the part of it that a program adds to a number. */
const chatId = /(?:\d{5}|\D)@(?:c\.us|lid|s\.whatsapp\.net)\b/;
/** The variable whose list a body is given. */
const variable =
  /participants(?:["'`]\s{0,9},|["'`\])]{0,3}\s{0,9}(?::=|=>|->|[:=]|\bto\b))\s{0,9}[$&]?([a-z_]\w{0,40})\b(?!\s*[([{<.])/gi;
const MAX_NAMES = 4;

/**
 * What a whole text says of the recipients, beyond the list that was read in it: a program may list them in a
 * variable, or add them one by one.
 *
 * @param listed the value that the body gives `participants`, where it gives one.
 * @returns a list, empty where the text means everyone; null where it has recipients that cannot be read;
 *   undefined where it says nothing of them.
 */
export function participantsIn(text: string, listed: unknown): unknown[] | null | undefined {
  const names = new Set(["participants", ...[...text.matchAll(variable)].map(([, name]) => name)]);
  const { first, added } = listedBy(text, [...names].slice(0, MAX_NAMES).join("|"));
  const inCode = [...first, ...added];
  if (Array.isArray(listed) && listed.length > 0) {
    const known = new Set(inCode);
    // Go's `participants = append(participants, …)` has been read as a list, too.
    const isRepeated = listed.every((item) => item === null || known.has(item));
    return isRepeated && inCode.length > 0 ? inCode : [...listed, ...added];
  }
  if (inCode.length > 0) return inCode;
  if (chatId.test(text)) return null;
  if (Array.isArray(listed)) return listed;
  return /participants/i.test(text) ? null : undefined;
}

/** The statements of a text that fill the lists of these names, and what they fill them with. */
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

/** Whether the line has a comment's sign at its beginning. */
function isInComment(text: string, at: number): boolean {
  const before = `${at < 200 ? "\n" : ""}${text.slice(Math.max(at - 200, 0), at)}`;
  return /\n[ \t]*(?:\/\/|#)[^\n]*$/.test(before);
}
