import { useEffect, useEffectEvent, useState } from "react";
import { DRAFT_FORM_ID } from "../form-id.ts";
import { isIncoming } from "../../../voice-status/import/incoming-signs.ts";

interface ImportableText {
  key: number;
  /** May hold a token: kept in memory alone, and only until the person has decided. */
  text: string;
}

/**
 * A request or a link to a draft that was pasted anywhere but into a field for other texts, or that the
 * page was opened with. The address bar does not keep it: a reload would offer it again.
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
    if (!isIncoming(text) || isForAnother(event.target)) return;
    event.preventDefault();
    // The field that has the focus would take it as a link or as recipients, and keep the token with them.
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

/** A dialog, or a field that is not the form's, takes what is pasted into it. */
function isForAnother(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open]")) return true;
  if (!(target instanceof HTMLElement) || !target.matches("input, textarea")) return false;
  return target.closest("form")?.id !== DRAFT_FORM_ID;
}
