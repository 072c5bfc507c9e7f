import { useSyncExternalStore } from "react";

let message = "";
const listeners = new Set<() => void>();

/** Says a sentence to screen readers, once the present one is over. */
export function announce(sentence: string): void {
  // A region that does not change is not read again: the same sentence twice differs by a space.
  message = sentence === message ? `${sentence}\u00A0` : sentence;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function LiveRegion() {
  const sentence = useSyncExternalStore(subscribe, () => message);
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {sentence}
    </div>
  );
}
