const reasons = new Set<symbol>();

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * Has the browser ask before it closes, reloads or leaves the page: something is here that is nowhere
 * else.
 *
 * @returns a function that takes this reason back.
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
