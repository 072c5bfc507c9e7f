const hex = /^#?(?:([0-9a-f]{3})f?|([0-9a-f]{6})(?:ff)?)$/i;
const call = /^(rgb|hsl)a?\(([^()]{1,80})\)$/i;
const spaced = /^(\S+)\s+(\S+)\s+([^\s/]+)(?:\s*\/\s*(\S+))?$/;
const turns: Record<string, number> = { deg: 360, grad: 400, rad: 2 * Math.PI, turn: 1 };

/**
 * Reads an opaque colour in the notations of CSS: three, four, six or eight hexadecimal digits, with or without
 * `#`, and `rgb()`, `rgba()`, `hsl()` and `hsla()` with commas or spaces, percents, decimals and units of angle.
 *
 * @returns `#` and six upper-case digits; null for another text, a value out of range, or transparency.
 */
export function readCssColor(text: string): string | null {
  const written = text.trim();
  const [, three, six = three?.replace(/./g, "$&$&")] = hex.exec(written) ?? [];
  if (six) return `#${six.toUpperCase()}`;

  const [, notation, inside = ""] = call.exec(written) ?? [];
  const [first = "", second = "", third = "", alpha = "1", ...more] = partsOf(inside.trim());
  if (!notation || more.length > 0 || shareOf(alpha, 1) !== 1) return null;
  return toHex(
    notation.toLowerCase() === "rgb"
      ? [first, second, third].map((part) => shareOf(part, 255))
      : fromHsl(turnsOf(first), shareOf(second, 100), shareOf(third, 100)),
  );
}

function partsOf(inside: string): string[] {
  if (inside.includes(",")) return inside.split(",").map((part) => part.trim());
  return spaced.exec(inside)?.slice(1) ?? [];
}

/** A number from 0 to `full`, or a percentage, as a share from 0 to 1; NaN for anything else. */
function shareOf(text: string, full: number): number {
  const [, number, percent] = /^\+?(\d*\.?\d+)(%?)$/.exec(text) ?? [];
  const share = Number(number) / (percent ? 100 : full);
  return share <= 1 ? share : Number.NaN;
}

/** An angle, by default in degrees, as turns from 0 to 1; NaN for anything else. */
function turnsOf(text: string): number {
  const [, number, unit = "deg"] = /^([+-]?\d*\.?\d+)(deg|grad|rad|turn)?$/i.exec(text) ?? [];
  const angle = Number(number) / (turns[unit.toLowerCase()] ?? Number.NaN);
  return angle - Math.floor(angle);
}

/** Red, green and blue as shares from 0 to 1. */
function fromHsl(hue: number, saturation: number, lightness: number): number[] {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const twelfth = (offset + hue * 12) % 12;
    return lightness - reach * Math.max(-1, Math.min(twelfth - 3, 9 - twelfth, 1));
  });
}

function toHex(shares: number[]): string | null {
  if (shares.some(Number.isNaN)) return null;
  const digits = shares.map((share) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("").toUpperCase()}`;
}
