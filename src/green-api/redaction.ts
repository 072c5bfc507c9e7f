/** A path of GREEN-API's; a space may precede the token at its end, and spaces and line breaks may be inside it. */
const tokenInPath =
  /\/waInstance[^/\s"'<>]{0,40}\/{1,9}[A-Za-z]{1,40}\/{1,9}(?:[ \t\xA0]{1,9}(?=[a-z]{0,128}\d)(?=\d{0,128}[a-z])(?=[a-z\d]{6}))?(?<token>[^/\s"'<>?#&\\]+(?:(?:\\?\r?\n[ \t]{0,40}|[ \xA0])(?=[a-z]{0,128}\d)(?=\d{0,128}[a-z])[a-z\d]{6,128})*)/dgi;

/** A Telegram bot's token, in a link to its files or alone. While it is typed, its rest may follow a mask. */
const botToken = /\bbot(?<token>\d{5,20}:[\w-]+|\*{3}[\w-]+)/dgi;
const botTokenAlone = /(?<![\w:])(?<token>\d{6,12}:AA[\w-]{25,64})(?![\w-])/dg;

/** What GREEN-API's tokens look like: fifty hexadecimal digits, both letters and figures among them. */
const greenApiToken = /(?<![a-z\d])(?<token>(?=[a-f]*\d)(?=\d*[a-f])[a-f\d]{50})(?![a-z\d])/dgi;

/** A value that a program calls a token: by GREEN-API's names, or by any such name outside of a link. */
const namedToken =
  /(?:api_?token(?:_?instance)?["'\\\])]{0,9}(?:\s{0,40}(?::=|=>|[:=,])\s{0,40}["'\\@]{0,9}|\s{1,40})|\bbearer\s{1,40})(?<token>(?=[a-z_.~+/-]*\d)[\w.~+/-]{16,})/dgi;
const plainlyNamedToken =
  /(?<![\w?&;/%.-])(?:webhook_?url_?)?token["'\\\])]{0,9}\s{0,40}(?::=|=>|[:=])\s{0,40}["'\\@]{0,9}(?<token>(?=[a-z_-]*\d)(?=[\d_-]*[a-z])[\w-]{16,})/dgi;

/** How a program passes an instance to a library: `GreenAPI("7103000001", "…")`. */
const tokenOfPair =
  /\((?:[^()\n]{0,200},)?\s{0,9}["'\\]{1,4}\d{10,12}["'\\]{1,4}\s{0,9},\s{0,9}["'\\]{1,4}(?<token>(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{16,128})["'\\]/dgi;

const unknownTokens = [
  tokenInPath,
  botToken,
  botTokenAlone,
  greenApiToken,
  namedToken,
  plainlyNamedToken,
  tokenOfPair,
];

/** A line break, with or without a backslash before it. */
const lineEnd = /\\?\r?\n[ \t]*/g;

/** One ASCII character as JSON, programs, URLs and HTML escape it, or an escaped line break or slash. */
const escaped =
  /(?<!\\)\\+(?:(?:u00|x)[0-7][\da-f]|u\{0{0,8}[0-7]?[\da-f]\}|[nrt/])|%[0-7][\da-f]|&#(?:x0{0,8}[0-7]?[\da-f]|0{0,8}(?:9|1[03]|[3-9]\d|1[01]\d|12[0-7]));/gi;

/** UTF-16 and UTF-32 have these between Latin letters. */
const nuls = /\0+/g;

/**
 * What may separate the parts of a token: line breaks, indentation and their backslashes, invisible
 * characters, and these as UTF-8 that was read as Latin-1.
 */
const between = /(?:[\s\\\p{Cc}\p{Cf}]|\xC2[\xA0\xAD]|\xE2\x80[\x8B-\x8F]|\xEF\xBB\xBF)+/gu;

/** How often a text may be escaped within another: a URL in JSON in JSON in a URL. */
const MAX_DEPTH = 4;

/** A shorter token, which an emulator accepts, may be a word or a number: it is cut out only as it is written. */
const SHORTEST_SURE_TOKEN = 12;

/** Replaces a token. */
export const MASK = "***";

/** Tokens of the connected instances, which no text may show. */
let inUse: string[] = [];

/** Sets the tokens that {@link redact} cuts out from now on, besides those that it recognises. */
export function setTokensInUse(tokens: readonly string[]): void {
  inUse = tokens.filter(
    (token) => /^[a-z\d]+$/i.test(token) && token.length >= SHORTEST_SURE_TOKEN,
  );
}

/** The tokens set by {@link setTokensInUse}; another list whenever they were set. */
export function tokensInUse(): readonly string[] {
  return inUse;
}

/** Whether a token was cut out of this text. */
export function isRedacted(text: string): boolean {
  return /(?<![\w*])(?:bot)?\*{3}(?![\w*])/.test(text);
}

/**
 * Cuts every API token out of a text that may reach a field, a screen, a terminal, storage or a file.
 * GREEN-API carries the token in the path of every call and repeats that path in its error bodies; a
 * Telegram bot's token is in the link to each of its files.
 *
 * A token is found in either case, with its characters escaped (`\u0061`, `\x61`, `%61`, `&#97;`), as
 * UTF-16 in either byte order, and split by line breaks and spaces, or several of these at once. It is not
 * found in what has to be decoded first, such as Base64.
 *
 * @param text anything: a URL, a JSON body, an HTML page, an error message, bytes read as Latin-1.
 * @param apiTokenInstance the token in use, if it is known: it is cut out everywhere, not only in paths.
 * @returns the text with `***` for each token, otherwise unchanged.
 */
export function redact(text: string, apiTokenInstance = ""): string {
  const isSure = apiTokenInstance.length >= SHORTEST_SURE_TOKEN;
  const sure = isSure ? [...inUse, apiTokenInstance] : inUse;
  const known = sure.length > 0 && new RegExp(`(?<token>${sure.join("|")})`, "dgi");
  let redacted = isSure || !apiTokenInstance ? text : text.replaceAll(apiTokenInstance, MASK);
  let plain = redacted.replace(nuls, "");
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    for (const token of unknownTokens) {
      if (plain.search(token) >= 0) redacted = cut(redacted, depth, token);
    }
    if (plain.replace(lineEnd, "").search(greenApiToken) >= 0) {
      redacted = cut(redacted, depth, greenApiToken, lineEnd);
    }
    if (known && plain.replace(between, "").search(known) >= 0) {
      redacted = cut(redacted, depth, known, between);
    }
    const before = plain;
    plain = before.replace(escaped, characterOf);
    if (plain === before) break;
  }
  return redacted;
}

/**
 * Applies {@link redact} to each string in a JSON value.
 *
 * @returns a copy, or the value itself if nothing had to be cut out.
 */
export function redactTexts<T>(value: T): T {
  const json = JSON.stringify(value);
  if (redact(json) === json) return value;
  return JSON.parse(json, (_, part: unknown) => (typeof part === "string" ? redact(part) : part));
}

/**
 * A text with all escapes in it undone, UTF-16 included. It serves to search for a word, and for nothing
 * else.
 */
export function unescaped(text: string): string {
  let plain = text.replace(nuls, "");
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) plain = plain.replace(escaped, characterOf);
  return plain;
}

const nothing = () => "";

function characterOf(escape: string): string {
  if (/^\\+[nrt]$/i.test(escape)) return "\n";
  if (escape.endsWith("/")) return "/";
  const decimal = /^&#(\d+);$/.exec(escape)?.[1];
  const hex = /([\da-f]{1,2})[};]?$/i.exec(escape)?.[1];
  return String.fromCharCode(decimal ? Number(decimal) : parseInt(hex ?? "", 16));
}

/** A text derived from another, with the place that each of its characters has in the original. */
interface Reading {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

function cut(text: string, depth: number, token: RegExp, ignored?: RegExp): string {
  const positions = Uint32Array.from({ length: text.length }, (_, at) => at);
  const ends = positions.map((at) => at + 1);
  let reading = replaced({ text, starts: positions, ends }, nuls, nothing);
  for (let level = 0; level < depth; level += 1) reading = replaced(reading, escaped, characterOf);
  if (ignored) reading = replaced(reading, ignored, nothing);

  const kept: string[] = [];
  let last = 0;
  for (const { indices } of reading.text.matchAll(token)) {
    const [first = 0, end = 0] = indices?.groups?.["token"] ?? [];
    const start = reading.starts[first] ?? 0;
    kept.push(text.slice(last, start));
    last = reading.ends[end - 1] ?? start;
    kept.push(maskLike(text.slice(start, start + 4)));
  }
  return kept.join("") + text.slice(last);
}

/** The mask, with each character as wide as the others are in UTF-16 or UTF-32. */
function maskLike(beginning: string): string {
  const gap = /^.(\0+)/s.exec(beginning)?.[1] ?? "";
  return [...MASK].join(gap);
}

/** Replaces each match by one character or by nothing. */
function replaced(reading: Reading, pattern: RegExp, by: (match: string) => string): Reading {
  const { text } = reading;
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const parts: string[] = [];
  let [size, last] = [0, 0];
  const keep = (upTo: number) => {
    starts.set(reading.starts.subarray(last, upTo), size);
    ends.set(reading.ends.subarray(last, upTo), size);
    parts.push(text.slice(last, upTo));
    size += upTo - last;
  };
  for (const match of text.matchAll(pattern)) {
    keep(match.index);
    last = match.index + match[0].length;
    const character = by(match[0]);
    if (!character) continue;
    parts.push(character);
    starts[size] = reading.starts[match.index] ?? 0;
    ends[size] = reading.ends[last - 1] ?? 0;
    size += 1;
  }
  keep(text.length);
  return { text: parts.join(""), starts, ends };
}
