import { useHistoryFileTexts } from "../../../i18n/use-history-file-texts.ts";
import { usePlacedCommands } from "../../../stores/commands.ts";
import { MenuItem } from "../../../ui/dialogs/menu-item.tsx";

/** The acts of the export menu, which `ExportActs` offers as commands. */
export default function ExportPanel({ panelId }: { panelId: string }) {
  const texts = useHistoryFileTexts();
  const commands = usePlacedCommands();
  return (
    <div className="p-2">
      {[
        { label: texts.json, act: commands["export-json"] },
        { label: texts.csv, act: commands["export-csv"] },
      ].map(({ label, act }) => (
        <MenuItem key={label} look="action" panelId={panelId} onClick={() => act?.()}>
          {label}
        </MenuItem>
      ))}
    </div>
  );
}
