import { readStored, writeStored } from "./web-storage.ts";

const SINGLE_KEYS_OFF = "vss:single-keys-off";

/** Single-key shortcuts can be turned off, for people who use speech input (WCAG 2.1.4). */
export function areSingleKeysOn(): boolean {
  return readStored("localStorage", SINGLE_KEYS_OFF) === null;
}

export function switchSingleKeys(on: boolean): void {
  writeStored("localStorage", SINGLE_KEYS_OFF, on ? null : "1");
}

/** Whether a key was pressed alone, and not to write a text. */
export function isSingleKey({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !isWriting(target) && areSingleKeysOn();
}

/** Whether it is the key of a Latin letter or, on a keyboard without Latin letters, the key in its place. */
export function isLetter({ key, code }: KeyboardEvent, letter: string): boolean {
  return /^[a-z]$/i.test(key)
    ? key.toLowerCase() === letter
    : code === `Key${letter.toUpperCase()}`;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("input:not([type=radio], [type=checkbox], [type=range]), textarea, select")
  );
}
