import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { useReportTexts } from "../../../../i18n/use-report-texts.ts";
import { usePrintingSince } from "./use-printing-since.ts";
import "./print.css";

interface Props {
  title: string;
  children: () => ReactNode;
}

/**
 * What is printed instead of the page, as long as it is rendered. It is beside the page, because a dialog is never
 * longer than a sheet of paper.
 */
export function PrintSheet({ title, children }: Props) {
  const printingSince = usePrintingSince();
  const { dateTime } = useI18n();
  const { printedAt } = useReportTexts();
  if (printingSince === undefined) return null;
  return createPortal(
    <div className="print-sheet">
      <div>
        <h2 className="text-xl font-semibold">{title}</h2>
        <p className="text-xs text-ink-soft">{printedAt(dateTime(printingSince))}</p>
      </div>
      {children()}
    </div>,
    document.body,
  );
}
