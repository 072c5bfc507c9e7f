// Linked by index.html as well: it must be there before any script, in the dev server too.
import "./too-old.css";

/**
 * Whether the browser lacks anything that the studio cannot do without. Each stands for the version in which it
 * came: Chrome 116, Firefox 125, Safari 17.4.
 */
export function isTooOld(): boolean {
  return !("any" in AbortSignal) || !("popover" in HTMLElement.prototype);
}
