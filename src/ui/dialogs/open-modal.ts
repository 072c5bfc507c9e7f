const open = { dialog: 0, stage: 0 };

/**
 * Opens a dialog above the page, and marks the root element for the style sheet: `:root:has(dialog[open])` would search
 * the whole page whenever an element is added to it.
 *
 * @returns a function that closes it.
 */
export function openModal(dialog: HTMLDialogElement, kind: keyof typeof open): () => void {
  dialog.showModal();
  count(kind, 1);
  return () => {
    dialog.close();
    count(kind, -1);
  };
}

function count(kind: keyof typeof open, change: 1 | -1): void {
  open[kind] += change;
  document.documentElement.toggleAttribute(`data-${kind}-open`, open[kind] > 0);
}
