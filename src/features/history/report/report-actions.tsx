import { Printer, Sheet, Table2 } from "lucide-react";
import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useReportTexts } from "../../../i18n/use-report-texts.ts";
import type { Table } from "../../../lib/spreadsheet/table.ts";
import { saveUnlessPresenting } from "../../../stores/pending-save.ts";
import { Button } from "../../../ui/button.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { saveCsv, saveXlsx } from "./save-report.ts";

interface Props {
  /** A row for each recipient. */
  recipients: () => Table;
  /** All that the report says. */
  tables: () => Table[];
}

/** Prints a report, or saves it as a file. */
export function ReportActions({ recipients, tables }: Props) {
  const { language, messages } = useI18n();
  const texts = useReportTexts();
  const { presenting } = usePresentation();
  const [isSaving, setSaving] = useState(false);
  const [isMissing, setMissing] = useState(false);

  const save = async (write: () => void | Promise<void>) => {
    setSaving(true);
    setMissing(false);
    try {
      await write();
      announce(texts.saved);
    } catch {
      setMissing(true);
    }
    setSaving(false);
  };
  const saveAsCsv = () =>
    saveUnlessPresenting(presenting, () => void save(() => saveCsv(recipients(), language)));
  const saveAsXlsx = () =>
    isSaving || saveUnlessPresenting(presenting, () => void save(() => saveXlsx(tables())));

  return (
    <div className="sticky bottom-0 -mx-5 -mb-5 grid gap-2 border-t border-line bg-surface px-5 py-3 md:-mx-6 md:-mb-6 md:px-6 md:py-4">
      {isMissing && (
        <p role="alert" className="text-sm text-caution">
          {messages.page.partMissing}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button className="mr-auto" onClick={() => window.print()}>
          <Printer size={15} aria-hidden />
          {texts.print}
        </Button>
        <Button aria-label={texts.csvLabel} onClick={saveAsCsv}>
          <Table2 size={15} aria-hidden />
          {texts.csv}
        </Button>
        <Button
          look="primary"
          aria-label={texts.xlsxLabel}
          aria-disabled={isSaving}
          onClick={saveAsXlsx}
        >
          <Sheet size={15} aria-hidden />
          {texts.xlsx}
        </Button>
      </div>
    </div>
  );
}
