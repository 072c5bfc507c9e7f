import { Check } from "lucide-react";
import type { Instance } from "../../green-api/instance.ts";
import { scenarioNumberOf } from "../../i18n/instance-label.ts";
import { MenuItem } from "../../ui/dialogs/menu-item.tsx";
import { usePresentation } from "../../ui/presentation.ts";

interface Props {
  instance: Instance;
  label: string;
  chosen: boolean;
  note: string | undefined;
  /** What a scenario of the emulator does. It is shown instead of the id, whose end is the scenario's number. */
  effect?: string | undefined;
  panelId: string;
  onChoose: () => void;
}

/** An instance to choose. */
export function InstanceRow({ instance, label, chosen, note, effect, panelId, onChoose }: Props) {
  const { hideNumbers } = usePresentation();
  return (
    <MenuItem look="entry" panelId={panelId} aria-current={chosen} onClick={onChoose}>
      <span className="grid min-w-0 flex-1">
        <span className="flex items-baseline gap-2">
          <span className="truncate font-medium">{label}</span>
          {effect && (
            <span className="flex-none text-xs text-ink-soft">{scenarioNumberOf(instance)}</span>
          )}
        </span>
        <span className={`text-xs text-ink-soft ${effect ? "" : "truncate"}`}>
          {effect ?? <span className="font-mono">{hideNumbers(instance.idInstance)}</span>}
          {note && ` · ${note}`}
        </span>
      </span>
      {chosen && <Check size={16} aria-hidden className="flex-none text-accent" />}
    </MenuItem>
  );
}
