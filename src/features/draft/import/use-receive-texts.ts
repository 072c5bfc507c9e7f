import { useEffect, useEffectEvent } from "react";
import { DRAFT_FORM_ID } from "../compose-form.tsx";
import { isIncoming } from "../../../voice-status/import/incoming-signs.ts";
import { receiveText } from "./incoming-text.ts";

/** The element id of the field that asks for a request. */
export const REQUEST_FIELD_ID = "pasted-request";

/**
 * Receives a request or a draft link that is pasted, except into a field for other texts, and the draft link that the
 * page was opened with. The link is removed from the address bar, because a reload would offer it again.
 */
export function useReceiveTexts(): void {
  const onHash = useEffectEvent(() => {
    const { hash, pathname, search } = window.location;
    if (!hash.startsWith("#draft=")) return;
    window.history.replaceState(window.history.state, "", pathname + search);
    receiveText(hash);
  });

  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text") ?? "";
    const isAskedFor = event.target instanceof HTMLElement && event.target.id === REQUEST_FIELD_ID;
    if (!isAskedFor && (!isIncoming(text) || isPastedElsewhere(event.target))) return;
    event.preventDefault();
    // Otherwise the focused field would take it as a link or as recipients, and store the token in it.
    event.stopPropagation();
    receiveText(text);
  });

  useEffect(() => {
    const hashListener = () => onHash();
    const pasteListener = (event: ClipboardEvent) => onPaste(event);
    hashListener();
    window.addEventListener("hashchange", hashListener);
    document.addEventListener("paste", pasteListener, { capture: true });
    return () => {
      window.removeEventListener("hashchange", hashListener);
      document.removeEventListener("paste", pasteListener, { capture: true });
    };
  }, []);
}

/** Whether a paste is meant for a dialog, or for a field outside the form. */
function isPastedElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open]")) return true;
  if (!(target instanceof HTMLElement) || !target.matches("input, textarea")) return false;
  return target.closest("form")?.id !== DRAFT_FORM_ID;
}
