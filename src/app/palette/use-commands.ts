import type { Command } from "./command.ts";
import { useConsoleCommands } from "./use-console-commands.ts";
import { useFieldCommands } from "./use-field-commands.ts";
import { useInstanceCommands } from "./use-instance-commands.ts";
import { usePageCommands } from "./use-page-commands.ts";
import { usePlacedCommandList } from "./use-placed-command-list.ts";
import { useRecordCommands } from "./use-record-commands.ts";
import { useSavedCommands } from "./use-saved-commands.ts";
import { useSetUpCommands } from "./use-set-up-commands.ts";

/** Everything that has a name and can be done or shown now. */
export function useCommands(): Command[] {
  return [
    ...usePageCommands(),
    ...usePlacedCommandList(),
    ...useFieldCommands(),
    ...useInstanceCommands(),
    ...useSavedCommands(),
    ...useSetUpCommands(),
    ...useConsoleCommands(),
    ...useRecordCommands(),
  ];
}
