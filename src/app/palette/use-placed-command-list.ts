import { usePaletteTexts } from "../../i18n/use-palette-texts.ts";
import { type PlacedCommand, usePlacedCommands } from "../../stores/commands.ts";
import { useStage } from "../../stores/stage.ts";
import type { Command } from "./command.ts";

/** What the parts that are on the page now can do; stage mode covers them. */
export function usePlacedCommandList(): Command[] {
  const titles = usePaletteTexts().placed;
  const placed = usePlacedCommands();
  const isOnStage = useStage((stage) => stage.isOpen);
  if (isOnStage) return [];
  return (Object.keys(titles) as PlacedCommand[]).flatMap((id) => {
    const run = placed[id];
    return run ? [{ id, group: "actions", title: titles[id], run }] : [];
  });
}
