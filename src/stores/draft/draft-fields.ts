import type { RefCallback } from "react";
import type { FieldName } from "./draft-problems.ts";

interface Focusable {
  focus: () => void;
}

/** What gets the focus for each field that is on the page. */
const shown = new Map<FieldName, Focusable>();

const refOf =
  (name: FieldName): RefCallback<Focusable> =>
  (element) => {
    if (!element) return;
    shown.set(name, element);
    return () => {
      // Not if another element has taken its place.
      if (shown.get(name) === element) shown.delete(name);
    };
  };

/** The refs of what gets the focus for a field of the draft. */
export const fieldRefs = {
  audioUrl: refOf("audioUrl"),
  fileName: refOf("fileName"),
  backgroundColor: refOf("backgroundColor"),
  recipients: refOf("recipients"),
} satisfies Record<FieldName, unknown>;

/** Leads the user to a field. */
export function focusField(name: FieldName): void {
  shown.get(name)?.focus();
}
