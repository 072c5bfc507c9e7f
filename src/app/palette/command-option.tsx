import { Kbd } from "../../ui/kbd.tsx";
import type { Command } from "./command.ts";

interface Props {
  id: string;
  command: Command;
  isActive: boolean;
  onHover: () => void;
  onChoose: () => void;
}

export function CommandOption({ id, command, isActive, onHover, onChoose }: Props) {
  const { title, detail, shortcut } = command;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field of the combobox has the focus and the keys
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      onPointerMove={onHover}
      onClick={onChoose}
      className="command-option flex items-center gap-3 rounded-control px-2.5 py-1.5"
    >
      <bdi className="min-w-0 truncate">{title}</bdi>
      {detail && (
        <span className="command-detail ml-auto flex-none truncate text-xs text-ink-soft">
          {detail}
        </span>
      )}
      {shortcut && (
        <span className="ml-auto flex-none max-md:hidden">
          <Kbd>{shortcut}</Kbd>
        </span>
      )}
    </div>
  );
}
