import { useLayoutEffect } from "react";
import { useCallLog } from "../../stores/calls/call-log.ts";
import { openCall, useConsoleView } from "../../stores/calls/console-view.ts";
import { isOfStudio } from "./list/call-filter.ts";

/** When the console is opened without a certain call, opens the newest one that the person made. */
export function useNewestCall(): void {
  useLayoutEffect(() => {
    const { tab, openCall: wanted } = useConsoleView.getState();
    // On a phone the details would hide the list.
    if (tab !== "calls" || wanted !== undefined || matchMedia("(width < 768px)").matches) return;
    openCall(useCallLog.getState().calls.find((call) => !isOfStudio(call))?.id);
  }, []);
}
