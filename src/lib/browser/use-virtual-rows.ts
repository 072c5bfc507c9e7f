import { type UIEvent, useState } from "react";

/** Rows beyond the edges, so that quick scrolling shows no gap. */
const MARGIN = 8;
/** Until the list has been scrolled, its height is not known. */
const USUAL_HEIGHT = 480;

/**
 * Which rows of a long list are drawn: those in sight, and some beyond. All rows have the same height.
 *
 * @returns the rows from `from` to `to`, the padding in pixels that stands for the others, and the handler for the
 *   element that scrolls.
 */
export function useVirtualRows(count: number, rowPixels: number) {
  const [{ top, height }, setView] = useState({ top: 0, height: USUAL_HEIGHT });
  // A search makes the list shorter before the browser says that it has scrolled back.
  const at = Math.max(0, Math.min(top, count * rowPixels - height));
  const from = Math.max(0, Math.floor(at / rowPixels) - MARGIN);
  const to = Math.min(count, Math.ceil((at + height) / rowPixels) + MARGIN);
  return {
    from,
    to,
    padding: { paddingTop: from * rowPixels, paddingBottom: (count - to) * rowPixels },
    onScroll: ({ currentTarget }: UIEvent) =>
      setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight }),
  };
}
