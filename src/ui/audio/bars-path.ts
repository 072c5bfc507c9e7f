/** Width of one bar and the space beside it, in the units of an SVG. */
export const BAR_STEP = 5;

interface Size {
  /** Height of the drawing. */
  height: number;
  /** The longest and the shortest bar, from the middle to one end. */
  longest: number;
  shortest: number;
}

/** The path of vertical bars around the middle of a drawing. @param bars each from 0 to 100. */
export function barsPath(bars: readonly number[], { height, longest, shortest }: Size): string {
  const middle = height / 2;
  return bars
    .map((bar, index) => {
      const half = Math.max(shortest, (bar / 100) * longest);
      return `M${index * BAR_STEP + BAR_STEP / 2} ${middle - half}V${middle + half}`;
    })
    .join("");
}
