import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";

interface Props {
  /** The content of the button. */
  face: ReactNode;
  label: string;
  buttonClassName: string;
  /** Gets the panel's id, as `popoverTarget` for buttons that close it. */
  children: (panelId: string) => ReactNode;
}

const GAP = 8;
/** The margin of the page on a phone. */
const EDGE = 16;

/** A button and the panel it opens beside itself; Escape or a click beside it closes it. */
export function Popover({ face, label, buttonClassName, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const place = useCallback(() => {
    if (!button.current || !panel.current) return;
    const at = button.current.getBoundingClientRect();
    const { style } = panel.current;
    style.maxHeight = "none";
    const { offsetWidth, offsetHeight } = panel.current;
    const page = document.documentElement;
    const below = page.clientHeight - at.bottom - 2 * GAP;
    const above = at.top - 2 * GAP;
    const isBelow = offsetHeight <= below || below >= above;
    style.top = isBelow ? `${at.bottom + GAP}px` : "auto";
    style.bottom = isBelow ? "auto" : `${page.clientHeight - at.top + GAP}px`;
    style.left = `${Math.max(EDGE, Math.min(at.right - offsetWidth, page.clientWidth - offsetWidth - EDGE))}px`;
    style.maxHeight = `${isBelow ? below : above}px`;
  }, []);

  // Most browsers do this themselves for `popover="auto"`; Safari on iPhones does not for every tap.
  useEffect(() => {
    if (!open) return;
    const listening = new AbortController();
    const close = () => panel.current?.matches(":popover-open") && panel.current.hidePopover();
    const closeIfBeside = ({ target }: Event) => {
      const isOurs = [panel, button].some(
        ({ current }) => target instanceof Node && current?.contains(target),
      );
      if (!isOurs) close();
    };
    const closeOnEscape = ({ key }: KeyboardEvent) => key === "Escape" && close();
    document.addEventListener("pointerdown", closeIfBeside, { signal: listening.signal });
    document.addEventListener("keydown", closeOnEscape, { signal: listening.signal });
    return () => listening.abort();
  }, [open]);

  // Content that loads late changes the panel's size.
  useEffect(() => {
    if (!open || !panel.current) return;
    const watching = new ResizeObserver(place);
    watching.observe(panel.current);
    // The button moves when the window is resized or zoomed.
    window.addEventListener("resize", place);
    return () => {
      watching.disconnect();
      window.removeEventListener("resize", place);
    };
  }, [open, place]);

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-label={label}
        aria-haspopup="dialog"
        className={buttonClassName}
      >
        {face}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        // The content must be rendered before the panel opens, so that it can be measured and focused.
        onBeforeToggle={(event) => event.newState === "open" && flushSync(() => setOpen(true))}
        onToggle={({ target, currentTarget, newState }) => {
          // React also passes on what a fold inside of the panel reports.
          if (target !== currentTarget) return;
          if (newState === "open") place();
          else setOpen(false);
        }}
        className="inset-auto m-0 w-[min(340px,calc(100%-32px))] overflow-y-auto rounded-card border border-line bg-surface p-0 text-ink shadow-card"
      >
        {open && children(id)}
      </div>
    </>
  );
}
