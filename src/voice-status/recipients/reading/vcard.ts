import type { ReadRecipient } from "../recipient-list.ts";
import { numberOfLink } from "./number-of-link.ts";
import { readLine, readList, type Written } from "./read-list.ts";

interface Property {
  /** The group that connects a property with its label: `item1`. */
  group: string;
  name: string;
  parameters: string;
  value: string;
}

const property = /^(?:([\w-]+)\.)?([A-Za-z-]+)((?:;(?:[^":;]|"[^"]*")*)*):(.*)$/s;
const begin = /^[ \t]*BEGIN:VCARD[ \t]*$/im;
const end = /^[ \t]*END:VCARD[ \t]*$/im;
const noTelephone = /fax|факс|pager|modem/i;
/** Digits to dial after the call is answered. */
const dialledLater = /[pw;].*$/is;

/** Whether a text is an address book as phones export it (a `.vcf` file). */
export function isVCard(text: string): boolean {
  return /BEGIN:VCARD/i.test(text) && begin.test(text.replace(/\r\n?/g, "\n"));
}

/**
 * Reads the telephone numbers of contact cards (versions 2.1 to 4.0) with their names, and the numbers in the
 * text around the cards. Fax numbers are left out. If a card contains WhatsApp's own form of a number, that
 * form is used.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6350
 */
export function readVCards(text: string, read: ReadRecipient): Written {
  const pieces: string[] = [];
  const names = new Map<string, string>();
  let wordsOnly = 0;
  const [before = "", ...cards] = text.replace(/\r\n?/g, "\n").split(begin);
  const rest = [before];
  for (const card of cards) {
    const [content = "", ...after] = card.split(end);
    rest.push(...after);
    const properties = unfold(content).flatMap(readProperty);
    const numbers = properties.flatMap((candidate) => numbersOf(candidate, properties, read));
    const name = nameOf(properties);
    for (const number of new Set(numbers)) {
      pieces.push(number);
      if (name && !names.has(number)) names.set(number, name);
    }
    if (numbers.length === 0) wordsOnly += 1;
  }
  const written = rest.join("\n").trim();
  if (written === "") return { pieces, names, wordsOnly };
  const around = readList(written, read);
  return {
    pieces: [...pieces, ...around.pieces],
    names: new Map([...around.names, ...names]),
    wordsOnly: wordsOnly + around.wordsOnly,
  };
}

/**
 * Joins continued lines: a line that begins with a space continues the line before, and so does the line after
 * an `=` at the end of quoted-printable text.
 */
function unfold(content: string): string[] {
  const lines: string[] = [];
  for (const line of content.replace(/\n[ \t]/g, "").split("\n")) {
    const last = lines.at(-1);
    const goesOn = last?.endsWith("=") && isQuotedPrintable(/^[^:]*/.exec(last)?.[0] ?? "");
    if (goesOn) lines[lines.length - 1] = `${last?.slice(0, -1)}${line}`;
    else lines.push(line);
  }
  return lines;
}

function readProperty(line: string): Property[] {
  const [, group = "", name, parameters = "", value = ""] = property.exec(line) ?? [];
  return name ? [{ group, name: name.toUpperCase(), parameters, value }] : [];
}

function numbersOf(
  { group, name, parameters, value }: Property,
  properties: Property[],
  read: ReadRecipient,
): string[] {
  if (name === "URL")
    return [numberOfLink(valueOf(value, parameters))].flatMap((link) => link ?? []);
  if (name !== "TEL" && name !== "X-WHATSAPP") return [];
  const label = properties.find((other) => other.name === "X-ABLABEL" && other.group === group);
  if (noTelephone.test(parameters) || (group && noTelephone.test(label?.value ?? ""))) return [];
  const known = /;waid=(\d+)/i.exec(parameters)?.[1];
  if (known) return [`+${known}`];
  const written = valueOf(value, parameters)
    .replace(/^tel:/i, "")
    .replace(/;ext=(\d+).*$/i, " ext $1");
  const number = / ext \d+$/.test(written) ? written : written.replace(dialledLater, "");
  const { pieces } = readLine(number.trim(), read);
  return pieces.length > 0 || number.trim() === "" ? pieces : [number.trim()];
}

function isQuotedPrintable(parameters: string): boolean {
  return /quoted-printable/i.test(parameters);
}

function valueOf(value: string, parameters: string): string {
  return isQuotedPrintable(parameters) ? fromQuotedPrintable(value) : value;
}

/** The name in `FN`, or else the parts of the name in `N`: family; given; more. */
function nameOf(properties: Property[]): string {
  const of = (name: string) => {
    const found = properties.find((candidate) => candidate.name === name);
    return found ? valueOf(found.value, found.parameters) : "";
  };
  const shown = unescape(of("FN")).trim();
  const [family = "", given = "", middle = ""] = of("N")
    .split(/(?<!\\);/)
    .map(unescape);
  return shown || [given, middle, family].filter(Boolean).join(" ").trim();
}

function unescape(value: string): string {
  return value.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1");
}

/** Decodes UTF-8 bytes as phones before vCard 3.0 wrote them: `=D0=98`. */
function fromQuotedPrintable(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll("%", "%25").replace(/=([0-9A-F]{2})/gi, "%$1"));
  } catch {
    return "";
  }
}
