import { useEffect, useEffectEvent, useRef } from "react";
import { redact } from "../green-api/redaction.ts";
import { useDraftProblemTexts } from "../i18n/use-draft-problem-texts.ts";
import { announce } from "../ui/live-region.tsx";

const GAP = 4;

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Cuts tokens out of every field except password fields, whether they are typed, pasted, dropped or come back by
 * undo. It is loaded when the page is first used, and then checks what was entered before.
 */
export default function TokenGuard() {
  const texts = useDraftProblemTexts();

  const note = useRef<HTMLParagraphElement>(null);

  const report = useEffectEvent((field?: Field) => {
    announce(texts.tokenCutOut);
    if (field && note.current) showBelow(field, note.current);
  });

  const onInput = useEffectEvent(({ target }: Event) => {
    if (!isGuarded(target)) return;
    note.current?.hidePopover();
    const safe = redact(target.value);
    if (safe === target.value) return;
    // Not by assigning `value`: React would not notice the change.
    target.setRangeText(safe, 0, target.value.length, "end");
    report(target);
  });

  /** Repeats a paste or drop without the tokens, because some fields handle the event themselves. */
  const onTransfer = useEffectEvent((event: ClipboardEvent | DragEvent) => {
    const { target } = event;
    const data = "clipboardData" in event ? event.clipboardData : event.dataTransfer;
    const text = data?.getData("text") ?? "";
    const safe = redact(text);
    if (safe === text || event.defaultPrevented || isForPassword(target)) return;
    event.preventDefault();
    event.stopPropagation();
    const isTaken = !target?.dispatchEvent(copyOf(event, safe));
    if (!isGuarded(target)) return report();
    if (!isTaken) {
      const { selectionStart, selectionEnd } = target;
      target.setRangeText(safe, selectionStart ?? 0, selectionEnd ?? 0, "end");
      target.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    report(target);
  });

  useEffect(() => {
    const inputListener = (event: Event) => onInput(event);
    const transferListener = (event: ClipboardEvent | DragEvent) => onTransfer(event);
    const hideNote = () => note.current?.hidePopover();
    document.addEventListener("input", inputListener, { capture: true });
    document.addEventListener("paste", transferListener, { capture: true });
    document.addEventListener("drop", transferListener, { capture: true });
    document.addEventListener("focusout", hideNote);
    document.addEventListener("scroll", hideNote, { capture: true });
    for (const field of document.querySelectorAll("input")) {
      const isSafe = !isGuarded(field) || redact(field.value) === field.value;
      if (!isSafe) field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    return () => {
      document.removeEventListener("input", inputListener, { capture: true });
      document.removeEventListener("paste", transferListener, { capture: true });
      document.removeEventListener("drop", transferListener, { capture: true });
      document.removeEventListener("focusout", hideNote);
      document.removeEventListener("scroll", hideNote, { capture: true });
    };
  }, []);

  return (
    // A popover is above dialogs, too. Screen readers skip it: its text has been announced.
    <p
      ref={note}
      popover="manual"
      aria-hidden
      className="fixed inset-auto m-0 max-w-80 rounded-control border border-line-strong bg-surface px-3 py-2 text-sm text-caution shadow-card"
    >
      {texts.tokenCutOut}
    </p>
  );
}

/** Shows the note, unless it would cover a message of the field itself. */
function showBelow(field: Field, note: HTMLElement): void {
  requestAnimationFrame(() => {
    if (!field.isConnected || hasOwnMessage(field, note.textContent ?? "")) return;
    const { left, bottom } = field.getBoundingClientRect();
    note.style.left = `${left}px`;
    note.style.top = `${bottom + GAP}px`;
    note.showPopover();
  });
}

function hasOwnMessage(field: Field, sentence: string): boolean {
  const ids = field.getAttribute("aria-describedby")?.split(" ") ?? [];
  const isDescribed = ids.some((id) =>
    document.getElementById(id)?.textContent?.includes(sentence),
  );
  return isDescribed || field.getAttribute("aria-invalid") === "true";
}

function isGuarded(target: EventTarget | null): target is Field {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && /^(?:text|search|textarea)$/.test(target.type);
}

function isForPassword(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === "password";
}

function copyOf(event: ClipboardEvent | DragEvent, text: string): Event {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  const init = { bubbles: true, cancelable: true };
  return event.type === "paste"
    ? new ClipboardEvent("paste", { ...init, clipboardData: data })
    : new DragEvent("drop", { ...init, dataTransfer: data });
}
