import type { Written } from "./read-list.ts";

interface Property {
  name: string;
  parameters: string;
  value: string;
}

const property = /^(?:[\w-]+\.)?([A-Za-z-]+)((?:;(?:[^":;]|"[^"]*")*)*):(.*)$/s;

/** Whether a text is an address book as phones export it, a `.vcf` file. */
export function isVCard(text: string): boolean {
  return /^\s*BEGIN:VCARD\s*$/im.test(text.slice(0, 10_000));
}

/**
 * Reads the telephone numbers of contact cards, versions 2.1 to 4.0, with the names of their cards; faxes are
 * left out. Where a card tells WhatsApp's own form of a number, that is taken.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6350
 */
export function readVCards(text: string): Written {
  const pieces: string[] = [];
  const names = new Map<string, string>();
  let wordsOnly = 0;
  for (const card of unfold(text)
    .split(/^\s*BEGIN:VCARD\s*$/im)
    .slice(1)) {
    const properties = card.split(/\r?\n/).flatMap(readProperty);
    const numbers = properties.flatMap(numberOf);
    const name = nameOf(properties);
    for (const number of new Set(numbers)) {
      pieces.push(number);
      if (name) names.set(number, name);
    }
    if (numbers.length === 0) wordsOnly += 1;
  }
  return { pieces, names, wordsOnly };
}

/** A line that begins with a space goes on with the one before; so does one after the `=` of quoted-printable. */
function unfold(text: string): string {
  return text.replace(/\r?\n[ \t]/g, "").replace(/=\r?\n/g, "");
}

function readProperty(line: string): Property[] {
  const [, name, parameters = "", value = ""] = property.exec(line) ?? [];
  return name ? [{ name: name.toUpperCase(), parameters, value }] : [];
}

function numberOf({ name, parameters, value }: Property): string[] {
  if (name !== "TEL" || /\bfax\b/i.test(parameters)) return [];
  const known = /;waid=(\d+)/i.exec(parameters)?.[1];
  const written = value
    .replace(/^tel:/i, "")
    .replace(/;ext=(\d+).*$/i, " ext $1")
    .replace(/;.*$/, "");
  return known ? [`+${known}`] : written.trim() ? [written.trim()] : [];
}

/** `FN` as it is shown, or else what `N` is made of: family; given; more. */
function nameOf(properties: Property[]): string {
  const valueOf = (name: string) => {
    const found = properties.find((candidate) => candidate.name === name);
    const isQuoted = /quoted-printable/i.test(found?.parameters ?? "");
    return isQuoted ? fromQuotedPrintable(found?.value ?? "") : (found?.value ?? "");
  };
  const shown = unescape(valueOf("FN")).trim();
  const [family = "", given = "", middle = ""] = valueOf("N")
    .split(/(?<!\\);/)
    .map(unescape);
  return shown || [given, middle, family].filter(Boolean).join(" ").trim();
}

function unescape(value: string): string {
  return value.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1");
}

/** Bytes of UTF-8 as phones before vCard 3.0 wrote them: `=D0=98`. */
function fromQuotedPrintable(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll("%", "%25").replace(/=([0-9A-F]{2})/gi, "%$1"));
  } catch {
    return "";
  }
}
