import { Check } from "lucide-react";
import type { Instance } from "../../green-api/instance.ts";
import { MenuItem } from "../../ui/dialogs/menu-item.tsx";
import { usePresentation } from "../../ui/presentation.ts";

interface Props {
  instance: Instance;
  label: string;
  chosen: boolean;
  note: string | undefined;
  /** What a scenario of the emulator does. It is shown instead of the id, which only names the scenario. */
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
        <span className="truncate font-medium">{label}</span>
        <span className={`text-xs text-ink-soft ${effect ? "" : "truncate"}`}>
          <span className="font-mono">
            {effect ? instance.idInstance.slice(-3) : hideNumbers(instance.idInstance)}
          </span>
          {effect && ` · ${effect}`}
          {note && ` · ${note}`}
        </span>
      </span>
      {chosen && <Check size={16} aria-hidden className="flex-none text-accent" />}
    </MenuItem>
  );
}
