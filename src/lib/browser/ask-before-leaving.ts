const reasons = new Set<symbol>();

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * Makes the browser ask before it closes, reloads or leaves the page, because the page has something that would
 * be lost.
 *
 * @returns a function that removes this reason.
 */
export function askBeforeLeaving(): () => void {
  const reason = Symbol("reason");
  reasons.add(reason);
  window.addEventListener("beforeunload", ask);
  return () => {
    reasons.delete(reason);
    if (reasons.size === 0) window.removeEventListener("beforeunload", ask);
  };
}
