import { X } from "lucide-react";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { IconButton } from "../icon-button.tsx";
import { openModal } from "./open-modal.ts";

interface Props {
  title: string;
  closeLabel: string;
  onClose: () => void;
  /** For tables. */
  isWide?: boolean;
  children: ReactNode;
}

/** A modal dialog: open as long as it is rendered. Escape and a click beside it close it. */
export function Dialog({ title, closeLabel, onClose, isWide = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const wasPressedBeside = useRef(false);

  // Closed while it is still in the document: only then does the browser return the focus.
  useLayoutEffect(() => {
    const element = dialog.current;
    const menu = document.activeElement?.closest("[popover]")?.id;
    const close = element && openModal(element, "dialog");
    return () => {
      close?.();
      // The menu item that opened it may be gone with its menu; the menu's button is still there.
      const { activeElement } = document;
      const isLost = activeElement === document.body || element?.contains(activeElement);
      if (menu && isLost) document.querySelector<HTMLElement>(`[popovertarget="${menu}"]`)?.focus();
    };
  }, []);

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape, the keyboard's way to close it, is the dialog's own
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={({ target, currentTarget }) => {
        wasPressedBeside.current = target === currentTarget;
      }}
      // Not on pointer down: the click would reach what is below. And not by the second click of two: the first
      // one may have made the dialog smaller.
      onClick={({ target, currentTarget, detail }) => {
        if (wasPressedBeside.current && target === currentTarget && detail < 2) onClose();
      }}
      className={`m-auto w-full ${isWide ? "max-w-[min(720px,calc(100vw-32px))]" : "max-w-[min(440px,calc(100vw-32px))]"} rounded-card border border-line bg-surface p-0 text-ink shadow-card`}
    >
      <div className="relative grid grid-cols-1 gap-4 p-5 md:p-6">
        <h2 id={titleId} className="pr-9 text-lg font-semibold">
          {title}
        </h2>
        {children}
        {/* Last, so that the dialog opens with the focus on its content. */}
        <IconButton label={closeLabel} onClick={onClose} className="absolute! top-3.5 right-3">
          <X size={18} aria-hidden />
        </IconButton>
      </div>
    </dialog>
  );
}
