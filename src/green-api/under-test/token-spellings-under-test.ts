/**
 * For tests: the ways in which data from outside may contain a token, as texts or as bytes.
 * A token is cut out of all of these, wherever they are read.
 */
export const tokenSpellings: [string, (token: string) => string][] = [
  ["as it is", (token) => token],
  ["in capitals", (token) => token.toUpperCase()],
  ["in small letters", (token) => token.toLowerCase()],
  ["as JSON escapes it, every letter", (token) => escaped(token, unicode)],
  [
    "as JSON escapes it, in capitals",
    (token) => escaped(token, (c) => `\\u${hex(c, 4).toUpperCase()}`),
  ],
  ["as JSON escapes it, some letters", (token) => someOf(token, unicode)],
  ["as JSON in JSON escapes it", (token) => escaped(token, (c) => `\\\\u${hex(c, 4)}`)],
  ["as JSON in JSON in JSON escapes it", (token) => escaped(token, (c) => `\\\\\\\\u${hex(c, 4)}`)],
  ["as JavaScript escapes it", (token) => escaped(token, (c) => `\\x${hex(c, 2)}`)],
  ["as JavaScript escapes it, in braces", (token) => escaped(token, (c) => `\\u{${hex(c, 0)}}`)],
  ["percent-encoded", (token) => escaped(token, percent)],
  ["percent-encoded, in capitals", (token) => escaped(token, (c) => percent(c).toUpperCase())],
  ["percent-encoded, some letters", (token) => someOf(token, percent)],
  ["percent-encoded twice", (token) => escaped(token, (c) => `%25${hex(c, 2)}`)],
  ["percent-encoded twice, each sign", (token) => escaped(escaped(token, percent), percent)],
  ["percent-encoded three times", (token) => escaped(token, (c) => `%2525${hex(c, 2)}`)],
  [
    "percent-encoded, the percent signs escaped",
    (token) => escaped(token, (c) => `\\u0025${hex(c, 2)}`),
  ],
  [
    "escaped, the backslashes percent-encoded",
    (token) => escaped(token, (c) => `%5Cu${hex(c, 4)}`),
  ],
  ["as HTML escapes it", (token) => escaped(token, (c) => `&#${c.charCodeAt(0)};`)],
  ["as HTML escapes it, in hexadecimal", (token) => escaped(token, (c) => `&#x${hex(c, 0)};`)],
  ["behind a percent sign", (token) => `%${token}`],
  ["behind a backslash", (token) => `\\${token}`],
  ["behind an escaped line end", (token) => `line\\n${token}`],
  ["split by a line end", (token) => split(token, "\n")],
  ["split by a line end of Windows", (token) => split(token, "\r\n")],
  ["split by an escaped line end", (token) => split(token, "\\n")],
  ["split by an encoded line end", (token) => split(token, "%0D%0A")],
  ["split by a backslash and a line end", (token) => split(token, "\\\n  ")],
  ["split by spaces", (token) => split(token, "   ")],
  ["split by a space after each letter", (token) => [...token].join(" ")],
  ["split by a soft hyphen", (token) => split(token, "\u00ad")],
  ["split by what cannot be seen", (token) => split(token, "\u200b\ufeff")],
];

/** For tests: the encodings in which a text may come. */
export const textEncodings: [string, (text: string) => Uint8Array<ArrayBuffer>][] = [
  ["UTF-8", (text) => new TextEncoder().encode(text)],
  ["UTF-8 with a byte order mark", (text) => new TextEncoder().encode(`\ufeff${text}`)],
  ["UTF-8 with a broken character", (text) => bytesOf([...new TextEncoder().encode(text), 0xff])],
  ["UTF-16, the low byte first", (text) => utf16(text, true)],
  ["UTF-16, the high byte first", (text) => utf16(text, false)],
  ["UTF-16 with a byte order mark, the low byte first", (text) => utf16(`\ufeff${text}`, true)],
  ["UTF-16 with a byte order mark, the high byte first", (text) => utf16(`\ufeff${text}`, false)],
];

/** For tests: an answer decoded in every way, in which no spelling of a token may be left. */
export function everyReadingOf(bytes: Uint8Array): string {
  const readings = ["utf-8", "utf-16le", "utf-16be"].map((name) =>
    new TextDecoder(name).decode(bytes),
  );
  return readings
    .map(unescapedThrice)
    .join("\n")
    .replace(/[\s\\\0\u00ad\u200b\ufeff]+/g, "")
    .toLowerCase();
}

function unescapedThrice(text: string): string {
  const once = (written: string) =>
    written
      .replace(
        /\\+u\{?(?:00)?([\da-f]{2})\}?|\\+x([\da-f]{2})|%([\da-f]{2})|&#x([\da-f]+);/gi,
        (_, a, b, c, d) => String.fromCharCode(Number.parseInt(a ?? b ?? c ?? d, 16)),
      )
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replace(/\\+[nr]/g, "\n");
  return [text, once(text), once(once(text)), once(once(once(text)))].join("\n");
}

function escaped(token: string, write: (character: string) => string): string {
  return [...token].map(write).join("");
}

function someOf(token: string, write: (character: string) => string): string {
  return [...token].map((character, at) => (at % 3 === 1 ? write(character) : character)).join("");
}

function split(token: string, by: string): string {
  return `${token.slice(0, 20)}${by}${token.slice(20)}`;
}

function hex(character: string, digits: number): string {
  return character.charCodeAt(0).toString(16).padStart(digits, "0");
}

function unicode(character: string): string {
  return `\\u${hex(character, 4)}`;
}

function percent(character: string): string {
  return `%${hex(character, 2)}`;
}

function utf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

function bytesOf(values: number[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(values);
}
