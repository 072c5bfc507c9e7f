import { useState } from "react";
import { flushSync } from "react-dom";
import { useMenuTexts } from "../../i18n/use-menu-texts.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { usePaletteTexts } from "../../i18n/use-palette-texts.ts";
import { Dialog } from "../../ui/dialogs/dialog.tsx";
import { NotLoaded } from "../../ui/lazy-part.tsx";
import "./palette.css";
import type { Command } from "./command.ts";
import { CommandSearch } from "./command-search.tsx";
import { findCommands } from "./find-commands.ts";
import { recentCommands, rememberCommand } from "./recent-commands.ts";
import { useCommands } from "./use-commands.ts";

/** Finds everything that has a name, and does it. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { messages } = useI18n();
  const texts = usePaletteTexts();
  const menu = useMenuTexts();
  const commands = useCommands();
  const [text, setText] = useState("");
  const [recent] = useState(recentCommands);
  /** Its code or texts did not load. */
  const [failed, setFailed] = useState<Command>();
  const groups = findCommands(commands, text, recent);

  const choose = async (command: Command) => {
    rememberCommand(command.id);
    setFailed(undefined);
    try {
      await command.load?.();
    } catch {
      return setFailed(command);
    }
    // Closed first: it returns the focus, which the command may move.
    flushSync(onClose);
    command.run();
  };

  return (
    <Dialog title={texts.title} closeLabel={messages.page.close} onClose={onClose} isWide>
      <CommandSearch
        groups={groups}
        text={text}
        onSearch={setText}
        onChoose={(command) => void choose(command)}
      />
      {failed && (
        <NotLoaded sentence={menu.languageMissing} onTryAgain={() => void choose(failed)} />
      )}
    </Dialog>
  );
}
