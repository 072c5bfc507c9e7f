import { useEffect, useEffectEvent } from "react";
import { useSendDraft } from "../features/send/use-send-draft.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { readStored, writeStored } from "../lib/browser/web-storage.ts";
import { openDialog } from "../stores/open-dialog.ts";
import { announce } from "../ui/live-region.tsx";
import { switchPresentation, usePresentation } from "../ui/presentation.ts";

const SINGLE_KEYS_OFF = "vss:single-keys-off";

/** Single-key shortcuts can be turned off, for people who use speech input (WCAG 2.1.4). */
export function areSingleKeysOn(): boolean {
  return readStored("localStorage", SINGLE_KEYS_OFF) === null;
}

export function switchSingleKeys(on: boolean): void {
  writeStored("localStorage", SINGLE_KEYS_OFF, on ? null : "1");
}

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
    const inDialog = document.querySelector("dialog[open]") !== null;
    if (event.defaultPrevented || event.repeat) return;
    // Presentation mode must hide things at once, in a dialog too.
    if (isSingle(event) && isP(event)) onPresent();
    if (inDialog) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSend();
    } else if (isSingle(event) && event.key === "?") {
      openDialog("shortcuts");
    }
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}

function isSingle({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !isWriting(target) && areSingleKeysOn();
}

/** The letter P or, on a keyboard without Latin letters, the key in its place. */
function isP({ key, code }: KeyboardEvent): boolean {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === "p" : code === "KeyP";
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("input:not([type=radio], [type=checkbox]), textarea, select")
  );
}
