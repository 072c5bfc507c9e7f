import { readCssColor } from "../lib/text/css-color.ts";

/** The colours that WhatsApp offers for statuses, collected by hand. */
export const palette = [
  "#26C4DC",
  "#792138",
  "#8B6990",
  "#F0B330",
  "#AE8774",
  "#5696FF",
  "#FF7B6B",
  "#57C9FF",
  "#243640",
  "#B6B327",
  "#C69FCC",
  "#54C265",
  "#6E257E",
  "#C1A03F",
  "#90A841",
  "#7ACBA5",
  "#8294CA",
  "#A62C71",
  "#FF8A8C",
  "#7E90A3",
  "#74676A",
] as const;

/**
 * Reads a colour as people write it (`7acba5`, `#abc`, `rgb(122, 203, 165)`, `hsl(152 44% 64%)`) and returns it in
 * the form to send: `#` and six upper-case digits. GREEN-API misreads other forms.
 *
 * @returns null if the text is not such a colour, or a transparent one: a status has nothing behind it.
 */
export function toBackgroundColor(text: string): string | null {
  return readCssColor(text);
}

/** The WCAG contrast of a colour with the white that WhatsApp draws on a status, from 1 (invisible) to 21. */
export function contrastWithWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    linear(Number.parseInt(color.slice(start, start + 2), 16) / 255),
  );
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** Whether white is hard to see on this colour: the text and the bars of a status are white. */
export function isNearWhite(color: string): boolean {
  return contrastWithWhite(color) < 1.8;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
