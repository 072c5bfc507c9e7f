import { useEffect, useRef, useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useHistoryFileTexts } from "../../../i18n/use-history-file-texts.ts";
import { useCommand } from "../../../stores/commands.ts";
import { importRecords } from "../../../stores/history/ledger.ts";
import { JsonFilePicker } from "../../../ui/fields/json-file-picker.tsx";
import { useHistoryFiles } from "./use-history-files.ts";

interface Props {
  /** How many times the file of an import was asked for. */
  imports: number;
}

/** What the buttons and the palette do with files, and how an import ended. */
export default function ExportActs({ imports }: Props) {
  const { language, messages } = useI18n();
  const texts = useHistoryFileTexts();
  const files = useHistoryFiles();
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState("");

  const shown = files.missing ? messages.page.partMissing : outcome;

  const importFile = async (file: File) => {
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

  // The button may have been pressed before this part was loaded.
  useEffect(() => {
    if (imports > 0) picker.current?.click();
  }, [imports]);

  useCommand("export-json", () => files.save(({ exportJson }) => exportJson()));
  useCommand("export-csv", () => files.save(({ exportCsv }) => exportCsv({ language, messages })));
  useCommand("import-records", () => picker.current?.click());

  return (
    <>
      <JsonFilePicker
        ref={picker}
        label={texts.import}
        onChoose={(file) => void importFile(file)}
      />
      {shown && (
        <p role="status" className="order-2 w-full text-sm text-ink-soft">
          {shown}
        </p>
      )}
    </>
  );
}
