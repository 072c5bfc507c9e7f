import { useSyncExternalStore } from "react";
import type { Announcement } from "../lib/announcement.ts";
import { usePresentation } from "./presentation.ts";

let said: Announcement = () => "";
let isSecond = false;
const listeners = new Set<() => void>();

/**
 * Says a sentence to screen readers, once the present one is over. While others look on, the audience may
 * hear it: long numbers in it are masked, and so are the names that `say` hides.
 */
export function announce(say: Announcement | string): void {
  const next = typeof say === "string" ? () => say : say;
  // A region that does not change is not read again: the same sentence twice differs by a space.
  isSecond = !isSecond && next(asItIs) === said(asItIs);
  said = next;
  for (const listener of listeners) listener();
}

const asItIs = (name: string) => name;

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function LiveRegion() {
  const { hideName, hideNumbers } = usePresentation();
  const sentence = useSyncExternalStore(subscribe, () => said);
  const repeated = useSyncExternalStore(subscribe, () => isSecond);
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {hideNumbers(sentence(hideName)) + (repeated ? "\u00A0" : "")}
    </div>
  );
}
