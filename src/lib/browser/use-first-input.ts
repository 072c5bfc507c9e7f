import { useSyncExternalStore } from "react";

const signs = ["pointermove", "pointerdown", "keydown", "focusin", "dragover", "paste"] as const;

let isSeen = false;
let isListening = false;
const waiting = new Set<() => void>();

function subscribe(onInput: () => void): () => void {
  waiting.add(onInput);
  listen();
  return () => waiting.delete(onInput);
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  const listening = new AbortController();
  const see = (event: Event) => {
    if (isAtRest(event)) return;
    listening.abort();
    isSeen = true;
    for (const onInput of waiting) onInput();
  };
  const options = { capture: true, passive: true, signal: listening.signal };
  for (const sign of signs) window.addEventListener(sign, see, options);
}

/** Chromium reports a pointer that lies still over a page that has just been drawn as one that moves by nothing. */
function isAtRest(event: Event): boolean {
  if (event.type !== "pointermove" || !(event instanceof PointerEvent)) return false;
  return event.movementX === 0 && event.movementY === 0;
}

/** Whether a person has done anything on the page yet. */
export function useFirstInput(): boolean {
  return useSyncExternalStore(subscribe, () => isSeen);
}
