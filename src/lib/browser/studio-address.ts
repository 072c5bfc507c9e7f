/** The address of the page's folder, without a slash at its end: the studio's own, and of all that it serves. */
export function studioAddress(): string {
  return new URL(".", window.location.href).href.slice(0, -1);
}
