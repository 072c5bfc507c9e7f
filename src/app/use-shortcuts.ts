import { useEffectEvent, useLayoutEffect } from "react";
import { useSendDraft } from "../features/send/use-send-draft.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { isLetter, isSingleKey } from "../lib/browser/single-keys.ts";
import { openDialog } from "../stores/open-dialog.ts";
import { toggleRegion } from "../stores/open-region.ts";
import { announce } from "../ui/live-region.tsx";
import { switchPresentation, usePresentation } from "../ui/presentation.ts";

/** Shortcuts that work wherever the focus is; single keys do not while a text is being typed. */
export function useShortcuts(): void {
  const { messages } = useI18n();
  const onSend = useSendDraft();

  const onPresent = () => {
    const { presenting } = usePresentation.getState();
    switchPresentation(!presenting);
    announce(messages.page.presenting(!presenting));
  };

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat) return;
    const isSingle = isSingleKey(event);
    const isWithCommand = event.ctrlKey || event.metaKey;
    // Most keys write a text.
    if (!isSingle && !isWithCommand) return;
    // Presentation mode must hide things at once, in a dialog too.
    if (isSingle && isLetter(event, "p")) onPresent();
    // Stage mode is the page itself, only larger.
    if (document.querySelector("dialog[open]:not([data-stage])")) return;
    if (event.key === "Enter" && isWithCommand) {
      event.preventDefault();
      onSend();
    } else if (isWithCommand && isLetter(event, "k")) {
      event.preventDefault();
      openDialog("commands");
    } else if (isSingle && event.key === "?") {
      openDialog("shortcuts");
    } else if (isSingle && isLetter(event, "c")) {
      toggleRegion("calls");
    }
  });

  // With the first drawing, so that no key is lost after it.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}
