import { useI18n } from "../../../i18n/i18n.tsx";
import { useSavedColors } from "../../../stores/draft/saved-colors.ts";
import { useLedger } from "../../../stores/history/ledger-store.ts";
import { palette } from "../../../voice-status/background-color.ts";
import { recentColors } from "../../../voice-status/recent-colors.ts";
import { ColorSwatches } from "./color-swatches.tsx";

interface Props {
  chosen: string | null;
  onChoose: (color: string) => void;
}

/** The user's saved colours, and those of the last sends that are neither saved nor in the palette. */
export function OwnColors({ chosen, onChoose }: Props) {
  const texts = useI18n().messages.colors;
  const saved = useSavedColors(({ colors }) => colors);
  const records = useLedger((ledger) => ledger.records);
  const groups = [
    { name: "saved-colors", legend: texts.saved, colors: saved },
    {
      name: "recent-colors",
      legend: texts.recent,
      colors: recentColors(records, [...palette, ...saved]),
    },
  ];

  return (
    <div className="flex flex-wrap gap-x-6 gap-y-3 empty:hidden">
      {groups
        .filter(({ colors }) => colors.length > 0)
        .map((group) => (
          <ColorSwatches
            key={group.name}
            {...group}
            chosen={chosen}
            onChoose={onChoose}
            className="flex flex-wrap items-center gap-2"
            before={
              <span aria-hidden className="text-xs text-ink-soft">
                {group.legend}
              </span>
            }
          />
        ))}
    </div>
  );
}
