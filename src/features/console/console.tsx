import { X } from "lucide-react";
import { useEffect, useEffectEvent, useRef } from "react";
import { useCallTexts } from "../../i18n/use-call-texts.ts";
import { openCall, useConsoleView } from "../../stores/calls/console-view.ts";
import { closeRegion } from "../../stores/open-region.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import "./console.css";
import { consoleTabs } from "./console-tabs.ts";
import { ConsoleEdge, MaximiseButton } from "./console-height.tsx";
import { useConsoleHeight } from "./use-console-height.ts";
import { useNewestCall } from "./use-newest-call.ts";
import { useReturnedFocus } from "./use-returned-focus.ts";

const close = () => closeRegion("calls");

/** The calls of this tab, docked at the bottom of the window; the page scrolls above them. */
export default function Console() {
  const texts = useCallTexts();
  const { tab, openCall: opened } = useConsoleView();
  const region = useRef<HTMLElement>(null);
  useReturnedFocus();
  // Also when a tab is shown by something else than its button.
  useEffect(() => {
    region.current
      ?.querySelector<HTMLElement>(`[data-tab="${tab}"]`)
      ?.focus({ preventScroll: true });
  }, [tab]);
  useConsoleHeight();
  useNewestCall();

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    // What had the focus may be gone after a click on it: the key is then the body's.
    const isOurs = target === document.body || region.current?.contains(target as Node);
    if (event.key !== "Escape" || event.defaultPrevented || !isOurs || isOfAnother(target)) return;
    event.preventDefault();
    if (tab === "calls" && opened !== undefined) openCall(undefined);
    else close();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);

  const shown = consoleTabs.find(({ value }) => value === tab) ?? consoleTabs[0];
  return (
    <section
      ref={region}
      aria-labelledby="calls-title"
      className="call-console border-t border-line-strong bg-surface shadow-card"
    >
      <ConsoleEdge />
      <h2 id="calls-title" className="sr-only">
        {texts.title}
      </h2>
      <Tabs
        label={texts.tabsLabel}
        tabs={consoleTabs.map(({ value }) => ({ value, label: texts.tabs[value] }))}
        value={tab}
        onChange={(chosen) => useConsoleView.setState({ tab: chosen })}
        fills
        actions={
          <div className="flex">
            <MaximiseButton />
            <IconButton label={texts.close} onClick={close}>
              <X size={18} aria-hidden />
            </IconButton>
          </div>
        }
      >
        {shown && <shown.Part />}
      </Tabs>
    </section>
  );
}

/** Whether Escape is for something else: it closes a dialog or a menu, and empties a search field. */
function isOfAnother(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open], :popover-open")) return true;
  return target instanceof HTMLInputElement && target.type === "search" && target.value !== "";
}
