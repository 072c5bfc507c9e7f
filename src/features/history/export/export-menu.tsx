import { Download, Upload } from "lucide-react";
import { type ChangeEvent, useRef, useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useExchangeTexts } from "../../../i18n/use-exchange-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { MenuItem } from "../../../ui/dialogs/menu-item.tsx";
import { Popover } from "../../../ui/dialogs/popover.tsx";
import { useCommand } from "../../../stores/commands.ts";
import { importRecords } from "../../../stores/history/ledger.ts";
import type { HistoryFiles } from "./use-history-files.ts";

/** Exports all records as a file, for keeping or for a spreadsheet, and imports such files. */
export function ExportMenu({ files }: { files: HistoryFiles }) {
  const { language, messages } = useI18n();
  const texts = messages.export;
  const exchangeTexts = useExchangeTexts();
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState("");

  const shown = files.missing ? messages.page.partMissing : outcome;

  const importFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = "";
    if (!file) return;
    await files.use(async ({ recordsIn }) => {
      const content = await recordsIn(file);
      if (!content) {
        setOutcome(texts.notUnderstood);
        return;
      }
      const added = importRecords(content.records, content.viewers);
      setOutcome(texts.imported(added, content.records.length - added, content.refused));
    });
  };

  const saveJson = () => files.save(({ exportJson }) => exportJson());
  const saveCsv = () => files.save(({ exportCsv }) => exportCsv({ language, messages }));
  const chooseFile = () => picker.current?.click();
  useCommand("export-json", saveJson);
  useCommand("export-csv", saveCsv);
  useCommand("import-records", chooseFile);

  return (
    <>
      <Popover
        label={texts.title}
        buttonClassName="inline-flex h-9 items-center gap-2 rounded-control border border-line-strong bg-surface px-3.5 text-sm font-medium transition-colors duration-150 hover:bg-sunken"
        face={
          <>
            <Download size={15} aria-hidden className="max-md:hidden" />
            {texts.title}
          </>
        }
      >
        {(panelId) => (
          <div className="p-2">
            {[
              { label: texts.json, act: saveJson },
              { label: texts.csv, act: saveCsv },
            ].map(({ label, act }) => (
              <MenuItem key={label} look="action" panelId={panelId} onClick={act}>
                {label}
              </MenuItem>
            ))}
          </div>
        )}
      </Popover>
      <Button title={texts.import} onClick={chooseFile}>
        <Upload size={15} aria-hidden className="max-md:hidden" />
        {exchangeTexts.import}
      </Button>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        aria-label={texts.import}
        tabIndex={-1}
        className="hidden"
        onChange={(event) => void importFile(event)}
      />
      {shown && (
        <p role="status" className="order-2 w-full text-sm text-ink-soft">
          {shown}
        </p>
      )}
    </>
  );
}
