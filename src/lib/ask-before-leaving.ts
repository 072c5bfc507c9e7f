let reasons = 0;

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * Has the browser ask before it closes, reloads or leaves the page: something is here that is nowhere
 * else.
 *
 * @returns a function, to be called once, that takes this reason back.
 */
export function askBeforeLeaving(): () => void {
  reasons += 1;
  window.addEventListener("beforeunload", ask);
  return () => {
    reasons -= 1;
    if (reasons === 0) window.removeEventListener("beforeunload", ask);
  };
}
