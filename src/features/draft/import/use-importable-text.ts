import { useEffect, useEffectEvent, useState } from "react";
import { DRAFT_FORM_ID } from "../compose-form.tsx";
import { isIncoming } from "../../../voice-status/import/incoming-signs.ts";

interface ImportableText {
  key: number;
  /** May contain a token: kept only in memory, and only until the user has decided. */
  text: string;
}

/**
 * A request or a draft link that was pasted, except into a field for other texts, or the draft link that the page
 * was opened with. It is removed from the address bar, because a reload would offer it again.
 */
export function useImportableText() {
  const [incoming, setIncoming] = useState<ImportableText>();
  const receive = (text: string) => setIncoming((last) => ({ key: (last?.key ?? 0) + 1, text }));

  const onHash = useEffectEvent(() => {
    const { hash, pathname, search } = window.location;
    if (!hash.startsWith("#draft=")) return;
    window.history.replaceState(window.history.state, "", pathname + search);
    receive(hash);
  });

  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text") ?? "";
    if (!isIncoming(text) || isPastedElsewhere(event.target)) return;
    event.preventDefault();
    // Otherwise the focused field would take it as a link or as recipients, and store the token in it.
    event.stopPropagation();
    receive(text);
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

  return { incoming, discard: () => setIncoming(undefined) };
}

/** Whether a paste is meant for a dialog, or for a field outside the form. */
function isPastedElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open]")) return true;
  if (!(target instanceof HTMLElement) || !target.matches("input, textarea")) return false;
  return target.closest("form")?.id !== DRAFT_FORM_ID;
}
