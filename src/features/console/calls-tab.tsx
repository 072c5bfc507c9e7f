import { useDeferredValue, useId, useLayoutEffect, useMemo, useRef } from "react";
import { useCallTexts } from "../../i18n/use-call-texts.ts";
import { useCallLog } from "../../stores/calls/call-log.ts";
import { openCall, showAllCalls, useConsoleView } from "../../stores/calls/console-view.ts";
import { Button } from "../../ui/button.tsx";
import { CallDetails } from "./details/call-details.tsx";
import { filterCalls } from "./list/call-filter.ts";
import { CallList } from "./list/call-list.tsx";
import { CallTools } from "./list/call-tools.tsx";

/** Every call of this tab, and the details of one of them. */
export function CallsTab() {
  const texts = useCallTexts();
  const calls = useCallLog((log) => log.calls);
  const { text, method, status, isOwnOnly, openCall: opened } = useConsoleView();
  // Long answers take some time to be searched, and the field must follow the keys meanwhile.
  const searched = useDeferredValue(text);
  const found = useMemo(
    () => filterCalls(calls, { text: searched, method, status, isOwnOnly }),
    [calls, searched, method, status, isOwnOnly],
  );
  const call = calls.find(({ id }) => id === opened);
  const list = useRef<{ focus: () => void }>(null);
  const titleId = useId();
  useFocusOfDetails(call?.id, list, titleId);

  if (calls.length === 0) return <p className="px-4 py-6 text-ink-soft md:px-6">{texts.empty}</p>;
  return (
    <div className={`flex h-full flex-col ${call ? "has-details" : ""}`}>
      <CallTools calls={calls} />
      <div className="flex min-h-0 flex-1">
        <div className="call-list-side min-w-0 flex-1">
          {found.length > 0 ? (
            <CallList calls={found} ref={list} />
          ) : (
            <p className="flex flex-wrap items-center gap-3 px-4 py-6 text-ink-soft md:px-6">
              {texts.nothingFound}
              <Button size="small" onClick={showAllCalls}>
                {texts.showAll}
              </Button>
            </p>
          )}
        </div>
        {call && (
          <section aria-labelledby={titleId} className="call-details">
            <CallDetails call={call} titleId={titleId} onClose={() => openCall(undefined)} />
          </section>
        )}
      </div>
    </div>
  );
}

/** The focus follows where one cannot see it go: to details that hide the list, and back to the list. */
function useFocusOfDetails(
  opened: number | undefined,
  list: { current: { focus: () => void } | null },
  titleId: string,
): void {
  const before = useRef(opened);
  useLayoutEffect(() => {
    const hasClosed = before.current !== undefined && opened === undefined;
    before.current = opened;
    if (hasClosed) list.current?.focus();
    else if (opened !== undefined && !document.activeElement?.checkVisibility()) {
      document.getElementById(titleId)?.focus({ preventScroll: true });
    }
  }, [opened, list, titleId]);
}
