import { useEffect, useEffectEvent } from "react";
import { readStored, writeStored } from "../lib/web-storage.ts";

const HELP_KEY_OFF = "vss:help-key-off";

/** A shortcut of one character can be turned off, for those who speak to their computer (WCAG 2.1.4). */
export function isHelpKeyOn(): boolean {
  return readStored("localStorage", HELP_KEY_OFF) === null;
}

export function switchHelpKey(on: boolean): void {
  writeStored("localStorage", HELP_KEY_OFF, on ? null : "1");
}

interface Acts {
  onSend: () => void;
  onHelp: () => void;
}

/** Keys that work wherever the focus is; `?` only where it is not being written. */
export function useShortcuts({ onSend, onHelp }: Acts): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    const inDialog = document.querySelector("dialog[open]") !== null;
    if (event.defaultPrevented || event.repeat || inDialog) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSend();
    } else if (event.key === "?" && !isWriting(event.target) && isHelpKeyOn()) {
      onHelp();
    }
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => act(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches("input:not([type=radio]), textarea, select")
  );
}
