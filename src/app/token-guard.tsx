import { useEffect, useEffectEvent, useRef } from "react";
import { redact } from "../green-api/redaction.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { announce } from "../ui/live-region.tsx";

const GAP = 4;

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Keeps tokens out of every field but those for passwords, however they come: typed, pasted, dropped, undone.
 * Loaded when the page is first used; what was quicker than that is looked at then.
 */
export default function TokenGuard() {
  const { messages } = useI18n();

  const note = useRef<HTMLParagraphElement>(null);

  const say = useEffectEvent((field?: Field) => {
    announce(messages.compose.tokenCutOut);
    if (field && note.current) showBelow(field, note.current);
  });

  const onInput = useEffectEvent(({ target }: Event) => {
    if (!isGuarded(target)) return;
    note.current?.hidePopover();
    const safe = redact(target.value);
    if (safe === target.value) return;
    // Not by its own setter: React would take the text for known.
    target.setRangeText(safe, 0, target.value.length, "end");
    say(target);
  });

  /** Hands on what is pasted or dropped without its tokens: some fields take it before the browser does. */
  const onTransfer = useEffectEvent((event: ClipboardEvent | DragEvent) => {
    const { target } = event;
    const data = "clipboardData" in event ? event.clipboardData : event.dataTransfer;
    const text = data?.getData("text") ?? "";
    const safe = redact(text);
    if (safe === text || event.defaultPrevented || isForPassword(target)) return;
    event.preventDefault();
    event.stopPropagation();
    const isTaken = !target?.dispatchEvent(copyOf(event, safe));
    if (!isGuarded(target)) return say();
    if (!isTaken) {
      const { selectionStart, selectionEnd } = target;
      target.setRangeText(safe, selectionStart ?? 0, selectionEnd ?? 0, "end");
      target.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    say(target);
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
    // Above dialogs, too; what it says has been announced.
    <p
      ref={note}
      popover="manual"
      aria-hidden
      className="fixed inset-auto m-0 max-w-80 rounded-control border border-line-strong bg-surface px-3 py-2 text-sm text-caution shadow-card"
    >
      {messages.compose.tokenCutOut}
    </p>
  );
}

/** A field that says so itself keeps its place below: nothing may cover that. */
function showBelow(field: Field, note: HTMLElement): void {
  requestAnimationFrame(() => {
    if (!field.isConnected || saysSo(field, note.textContent ?? "")) return;
    const { left, bottom } = field.getBoundingClientRect();
    note.style.left = `${left}px`;
    note.style.top = `${bottom + GAP}px`;
    note.showPopover();
  });
}

function saysSo(field: Field, sentence: string): boolean {
  const ids = field.getAttribute("aria-describedby")?.split(" ") ?? [];
  const isSaid = ids.some((id) => document.getElementById(id)?.textContent?.includes(sentence));
  return isSaid || field.getAttribute("aria-invalid") === "true";
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
