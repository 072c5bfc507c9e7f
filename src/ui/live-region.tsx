import { useSyncExternalStore } from "react";
import type { Announcement } from "../lib/announcement.ts";
import { usePresentation } from "./presentation.ts";

let current: Announcement = () => "";
let isRepeated = false;
const listeners = new Set<() => void>();

/**
 * Lets screen readers read a message, after the one they are reading. An audience may hear it: in presentation mode
 * long numbers are masked, and so are the names that the message passes to its `hide`.
 */
export function announce(message: Announcement | string): void {
  const next = typeof message === "string" ? () => message : message;
  // A region that does not change is not read again, so a repeated message gets a space at its end.
  isRepeated = !isRepeated && next(unmasked) === current(unmasked);
  current = next;
  for (const listener of listeners) listener();
}

const unmasked = (name: string) => name;

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function LiveRegion() {
  const { hideName, hideNumbers } = usePresentation();
  const sentence = useSyncExternalStore(subscribe, () => current);
  const repeated = useSyncExternalStore(subscribe, () => isRepeated);
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {hideNumbers(sentence(hideName)) + (repeated ? "\u00A0" : "")}
    </div>
  );
}
