import { blackAndWhitePng } from "./png.ts";

const SIZE = 64;

/** The picture of the emulator's account: a head and shoulders. */
export const avatar = new Blob([blackAndWhitePng(SIZE, isBlack)], { type: "image/png" });

function isBlack(column: number, row: number): boolean {
  const isHead = Math.hypot(column - 32, row - 24) < 11;
  const isBody = Math.hypot(column - 32, row - 62) < 24;
  return isHead || isBody;
}
