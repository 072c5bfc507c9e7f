import Download from "lucide-react/icons/download";
import Upload from "lucide-react/icons/upload";
import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useFirstInput } from "../../../lib/browser/use-first-input.ts";
import { Button } from "../../../ui/button.tsx";
import { Popover } from "../../../ui/dialogs/popover.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";

const ExportActs = lazyPart(() => import("./export-acts.tsx"));
const ExportPanel = lazyPart(() => import("./export-panel.tsx"));

/** Exports all records as a file, for keeping or for a spreadsheet, and imports such files. */
export function ExportMenu() {
  const { messages } = useI18n();
  const { title } = messages.export;
  const isInUse = useFirstInput();
  const [imports, setImports] = useState(0);

  return (
    <>
      <Popover
        label={title}
        buttonClassName="inline-flex h-control items-center gap-2 rounded-control border border-line-strong bg-surface px-3.5 max-md:px-2.5 text-sm font-medium transition-colors duration-150 hover:bg-sunken"
        face={
          <>
            <Download size={15} aria-hidden className="max-md:hidden" />
            {title}
          </>
        }
      >
        {(panelId) => <ExportPanel panelId={panelId} />}
      </Popover>
      <Button className="max-md:px-2.5" onClick={() => setImports(imports + 1)}>
        <Upload size={15} aria-hidden className="max-md:hidden" />
        {messages.exchange.import}
      </Button>
      {isInUse && <ExportActs imports={imports} />}
    </>
  );
}
