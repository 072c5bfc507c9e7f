import { isQuote, readString } from "./quoted-text.ts";

/** How deep brackets may be nested. */
const MAX_DEPTH = 20;

const gap =
  /(?:\s+|\\(?=\s)|[`^](?=[ \t]*\r?\n)|\/\/[^\n]*|#(?![\da-f]{6}\b)[^\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*))+/iy;
const word = /[\p{L}\p{N}_$.+@-]+/uy;
const number = /^-?\d{1,15}(?:\.\d+)?$/;
/** Between the name of a type or function and the value that it makes: `vec![`, `List<string>() {`, `r"`. */
const makerEnd = /(?:::\w{1,40})?(?:<[^<>\n]{0,80}>)?(?:\(\)|\[\])?!?[ \t]{0,9}(?=[[{("'`])/y;
/** Go's and C#'s `[]string` before the items. */
const itemType = /\[\d{0,9}\]\s{0,9}[\w.]{0,40}(?:\{\})?\s{0,9}(?=[{(])/y;
/** Dart's `<String>` before the items. */
const itemsOf = /<[^<>\n]{0,80}>\s{0,9}(?=[{[])/y;
/** Ruby's list of keywords without quotes: `%w[a b]`. */
const wordList = /%[wi](?:\[([^\]]*)\]|\(([^)]*)\)|\{([^}]*)\})/iy;
/** Names that make a list even of a single item. */
const listMaker = /list|array|vec|set|of|slice/i;
const suffix = /(?:\.\w{1,40}\(\))+/y;
const bareColor = /#[\da-f]{6}\b/iy;
/** File extensions that end a value without quotes, even if there are spaces before. */
const ending = "\\.(?:mp3|wav|og[ga]|opus|m4a|mp4|mpga|aac|flac|webm)";
const bareFile = new RegExp(`https?://[^\\n"'\`<>&]{1,500}?${ending}(?=\\s|$|["'\`,;&}])`, "iy");
const bareLink = /https?:\/\/(?:(?!&\w+=)[^\s"'`<>]){1,2000}/iy;
const bareName = new RegExp(`[^\\n"'\`{}[\\]()<>,;&|=]{1,200}${ending}\\b`, "iy");
const bareChat = /^\+?\d{5,15}(?:@[a-z.]{1,10})?$/;
const keywords: Record<string, unknown> = { true: true, True: true, false: false, False: false };
/** Makers of empty lists that stay empty; others are filled later. */
const emptyMaker = /^(?:@|list|array|List\.of|listOf|vec)$/;
/** What may follow an empty list if the list is the complete value. */
const valueEnd = /[ \t]*(?:$|[,;}\])"'`\\/#]|\r?\n\s*(?![\s.?|+&]))/y;
/** The calls by which Java and other languages fill the list that they just made. */
const addition = /\s*\.\s*(?:add|put|push|append)(?:All)?\s*(?=\()/iy;
const adjacency = /\s+[frbu]{0,2}(?=["'])/iy;
const nameSign = /\s*\]?\s*(?:[:=]|to\b|->)/y;
const joint = /\s*(?:[+.&]|\.\.)\s*(?:_\s*\n\s*)?[@$]?(?=["'])/y;

/** Stands for an object with names, which no field of a voice status is. */
const someObject = Object.freeze({});

/**
 * Reads literals from a text, one after another, in the notations of many languages: quoted strings with their
 * escapes, numbers, lists, values without quotes. No code is run; a variable is read as null.
 */
export class Literals {
  at: number;
  /** How many values had no quotes, so that their end is a guess, or were variables. */
  bare = 0;
  readonly #text: string;

  constructor(text: string, start: number) {
    this.#text = text;
    this.at = start;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#text.length;
  }

  get char(): string {
    return this.#text.charAt(this.at);
  }

  /** Reads what a sticky pattern matches at the current position. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text);
    if (found) this.at += found[0].length;
    return found;
  }

  /** Skips spaces, comments, and the signs by which a shell continues a line. */
  skip(): void {
    this.take(gap);
  }

  word(): string | undefined {
    return this.take(word)?.[0];
  }

  /** Reads the quoted string that begins here. Without a closing quote it ends with the text. */
  string(): string {
    const { end, value } = readString(this.#text, this.at);
    this.at = end;
    return value;
  }

  /** @param maker the name before the value's bracket, or `@`. */
  value(depth = 0, maker?: string): unknown {
    this.skip();
    const sigil = this.take(/[@$&*](?=["'`{[(])/y)?.[0] ?? maker;
    this.take(itemsOf);
    const { char } = this;
    if (isQuote(char)) return this.#joined(depth);
    const ruby = this.take(wordList)
      ?.slice(1)
      .find((items) => items !== undefined);
    if (ruby !== undefined) return ruby.split(/\s+/).filter(Boolean);
    if (this.take(itemType)) return this.#list(depth, "list");
    if (isOpening(char)) return this.#list(depth, sigil);
    const guess =
      depth === 0 &&
      (this.take(bareColor) ?? this.take(bareFile) ?? this.take(bareLink) ?? this.take(bareName));
    if (guess) return this.#guessed(guess[0].replace(/[,;)\]}]+$/, "").trim());
    const name = this.word();
    if (name === undefined) return undefined;
    if (number.test(name)) return Number(name);
    if (bareChat.test(name)) return this.#guessed(name);
    if (Object.hasOwn(keywords, name)) return keywords[name];
    if (name === "new" || name === "Новый") return this.value(depth, name);
    if (this.take(makerEnd)) return this.value(depth, name);
    if (!/^(?:null|None|nil|undefined)$/i.test(name)) this.bare += 1;
    return null;
  }

  #guessed(value: string): string {
    this.bare += 1;
    return value;
  }

  /** Joins strings with `+`, `.` or `&` between them, and outside of lists also adjacent ones. */
  #joined(depth: number): string {
    const parts = [this.string()];
    for (;;) {
      if (this.take(joint)) parts.push(this.string());
      else {
        const next = depth === 0 ? this.#adjacent() : undefined;
        if (next === undefined) break;
        parts.push(next);
      }
    }
    this.take(suffix);
    return parts.join("");
  }

  /** Reads an adjacent string, as Python and C join them, unless it is the name of another value. */
  #adjacent(): string | undefined {
    const before = this.at;
    if (this.take(adjacency)) {
      const next = this.string();
      nameSign.lastIndex = this.at;
      if (!nameSign.test(this.#text)) return next;
    }
    this.at = before;
    return undefined;
  }

  /**
   * Reads a list. An item that is not a literal gives null, and so does a list that seems empty only because it
   * cannot be read.
   */
  #list(depth: number, maker: string | undefined): unknown {
    const isRound = this.char === "(";
    const isBrace = this.char === "{";
    const items: unknown[] = [];
    let hasNames = false;
    let isClosed = false;
    this.at += 1;
    if (depth >= MAX_DEPTH) this.at = this.#text.length;
    while (!this.isAtEnd) {
      this.skip();
      const { char } = this;
      if (isClosing(char)) {
        this.at += 1;
        isClosed = true;
        break;
      }
      if (char === ":" || char === "=") hasNames = true;
      if (/[,;:=>?|!%^&*/\\~<]/.test(char)) this.at += 1;
      else {
        const before = this.at;
        const item = this.value(depth + 1);
        if (this.at === before) this.at += 1;
        items.push(item ?? null);
      }
    }
    if (!isClosed) items.push(null);
    while (this.take(addition)) {
      for (const item of [this.value(depth + 1, "list")].flat()) items.push(item);
    }
    if (isBrace && (hasNames || (items.length === 0 && !maker))) return someObject;
    if (items.length === 0 && !this.#isMeantEmpty(isRound, maker)) return null;
    const isList = !isRound || maker === "@" || listMaker.test(maker ?? "");
    const [only] = items;
    return items.length === 1 && (!isList || (isRound && Array.isArray(only))) ? only : items;
  }

  #isMeantEmpty(isRound: boolean, maker: string | undefined): boolean {
    valueEnd.lastIndex = this.at;
    const isMadeEmpty = maker === undefined ? !isRound : emptyMaker.test(maker);
    return isMadeEmpty && valueEnd.test(this.#text);
  }
}

export function isOpening(char: string): boolean {
  return char === "{" || char === "[" || char === "(";
}

export function isClosing(char: string): boolean {
  return char === "}" || char === "]" || char === ")";
}
