import { type KeyboardEvent, useId, useState } from "react";
import { usePaletteTexts } from "../../i18n/use-palette-texts.ts";
import { TextInput } from "../../ui/fields/text-input.tsx";
import type { Command } from "./command.ts";
import { CommandOption } from "./command-option.tsx";
import type { FoundGroup } from "./find-commands.ts";

interface Props {
  groups: readonly FoundGroup[];
  text: string;
  onSearch: (text: string) => void;
  onChoose: (command: Command) => void;
}

/** The next option by key; at the end follows the first one. */
const steps: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  PageDown: (index, count) => Math.min(index + 8, count - 1),
  PageUp: (index) => Math.max(index - 8, 0),
};

/** A combobox with its list always shown, by the ARIA practices: the focus stays in the field. */
export function CommandSearch({ groups, text, onSearch, onChoose }: Props) {
  const texts = usePaletteTexts();
  const id = useId();
  const [active, setActive] = useState(0);
  const all = groups.flatMap(({ commands }) => commands);
  const optionId = (command: Command) => `${id}-${command.id}`;
  const activeCommand = all[active];

  const move = (index: number) => {
    setActive(index);
    const command = all[index];
    if (command) document.getElementById(optionId(command))?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.key === "Enter" && activeCommand) {
      event.preventDefault();
      onChoose(activeCommand);
    } else if (step && all.length > 0) {
      event.preventDefault();
      move(step(active, all.length));
    }
  };

  return (
    <>
      <TextInput
        type="text"
        role="combobox"
        aria-label={texts.search}
        aria-expanded={all.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={activeCommand && optionId(activeCommand)}
        autoComplete="off"
        spellCheck={false}
        placeholder={texts.search}
        value={text}
        onChange={(event) => {
          onSearch(event.target.value);
          move(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="sr-only">
        {text !== "" && texts.found(all.length)}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label={texts.title} className="command-list -mx-2">
        {groups.map(({ name, commands }) => (
          <div key={name} role="group" aria-labelledby={`${id}-group-${name}`}>
            <div
              id={`${id}-group-${name}`}
              className="command-group text-xs font-semibold text-ink-soft"
            >
              {texts.groups[name]}
            </div>
            {commands.map((command) => (
              <CommandOption
                key={command.id}
                id={optionId(command)}
                command={command}
                isActive={command === activeCommand}
                onHover={() => setActive(all.indexOf(command))}
                onChoose={() => onChoose(command)}
              />
            ))}
          </div>
        ))}
      </div>
      {all.length === 0 && <p className="text-ink-soft">{texts.nothing}</p>}
    </>
  );
}
