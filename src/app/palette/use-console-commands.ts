import { useCallTexts } from "../../i18n/use-call-texts.ts";
import { type ConsoleTab, showConsole, useConsoleView } from "../../stores/calls/console-view.ts";
import { useOpenRegions } from "../../stores/open-region.ts";
import { useStage } from "../../stores/stage.ts";
import type { Command } from "./command.ts";

/** Leads to the tabs of the call console, except the one that is shown now. */
export function useConsoleCommands(): Command[] {
  const texts = useCallTexts();
  const isOnStage = useStage((stage) => stage.isOpen);
  const isOpen = useOpenRegions((regions) => regions.calls);
  const shown = useConsoleView((view) => view.tab);
  if (isOnStage) return [];
  return (Object.keys(texts.tabs) as ConsoleTab[])
    .filter((tab) => !isOpen || tab !== shown)
    .map((tab) => ({
      id: `console-${tab}`,
      group: "console",
      title: texts.tabs[tab],
      words: texts.title,
      run: () => showConsole(tab),
    }));
}
