import { encode } from "uqr";
import { blackAndWhitePng } from "./png.ts";

/** The size of GREEN-API's pictures, in pixels. */
const SIZE = 256;

/**
 * A QR code as a PNG picture, in Base64.
 *
 * @see https://green-api.com/en/docs/api/account/QR/
 */
export function qrPicture(text: string): string {
  const { data, size } = encode(text, { border: 3 });
  const scale = Math.floor(SIZE / size);
  const margin = Math.floor((SIZE - size * scale) / 2);
  const module = (pixel: number) => Math.floor((pixel - margin) / scale);
  const png = blackAndWhitePng(SIZE, (column, row) => {
    return data[module(row)]?.[module(column)] === true;
  });
  return Buffer.from(png).toString("base64");
}
