// index.html links it as well: it must apply before any script runs, in the dev server too.
import "./first-frame/first-frame.css";

/**
 * Whether the browser is too old for the studio. These two features came with the oldest versions that can run it:
 * Chrome 116, Firefox 125, Safari 17.4.
 */
export function isTooOld(): boolean {
  return !("any" in AbortSignal) || !("popover" in HTMLElement.prototype);
}
