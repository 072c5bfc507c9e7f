import { type ChangeableSetting, changeableSettings } from "../../green-api/changeable-settings.ts";
import { useSetUpTexts } from "../../i18n/use-set-up-texts.ts";
import { openRegion } from "../../stores/open-region.ts";
import { useStage } from "../../stores/stage.ts";
import type { Command } from "./command.ts";

const settings = Object.keys(changeableSettings) as ChangeableSetting[];

/** Leads to the blocks of Instance set-up, and to its settings by GREEN-API's own names. */
export function useSetUpCommands(): Command[] {
  const texts = useSetUpTexts();
  const isOnStage = useStage((stage) => stage.isOpen);
  if (isOnStage) return [];
  const blocks = (["account", "states", "settings", "queue", "contacts"] as const).map(
    (topic): Command => ({
      id: `set-up-${topic}`,
      group: "setUp",
      title: texts[topic].title,
      words: texts.title,
      run: () => openRegion("set-up", topic),
    }),
  );
  return blocks.concat(
    settings.map((name) => ({
      id: `setting-${name}`,
      group: "setUp",
      title: name,
      words: `${texts.title} ${texts.settings.notes[name]}`,
      run: () => openRegion("set-up", "settings"),
    })),
  );
}
