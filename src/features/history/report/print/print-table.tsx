import { useI18n } from "../../../../i18n/i18n.tsx";
import type { Cell, Column, Table } from "../../../../lib/spreadsheet/table.ts";
import { usePresentation } from "../../../../ui/presentation.ts";
import { useFormats } from "../use-formats.ts";

/** A table on paper; in presentation mode masked as on the screen. */
export function PrintTable({ columns, rows }: Pick<Table, "columns" | "rows">) {
  const shown = columns.map((column, index) => ({ ...column, index })).filter(isOnPaper);
  const { dateTime } = useI18n();
  const { number, percent, day } = useFormats();
  const { hideName, hideNumbers } = usePresentation();

  const textOf = (cell: Cell, isName = false) => {
    if (typeof cell === "string") return isName ? hideName(cell) : hideNumbers(cell);
    if (typeof cell === "number") return number(cell);
    if ("share" in cell) return percent(cell.share);
    return "at" in cell ? dateTime(cell.at) : day(cell.day);
  };

  return (
    <table className="w-full border-collapse text-xs">
      <thead>
        <tr className="border-b border-line-strong text-left align-bottom">
          {shown.map(({ title, index }) => (
            <th
              key={title}
              scope="col"
              className={`py-1 pr-3 font-semibold last:pr-0 ${isFigure(rows[0]?.[index]) ? "text-right" : ""}`}
            >
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row} className="border-b border-line align-top">
            {shown.map(({ title, index, isName }) => (
              <td
                key={title}
                className={`py-1 pr-3 last:pr-0 ${isFigure(cells[index]) ? "text-right" : ""} ${wrappingOf(cells[index])}`}
              >
                {textOf(cells[index] ?? "", isName)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isOnPaper({ isDetail = false }: Column): boolean {
  return !isDetail;
}

/** A long word breaks, but no column of texts is so narrow that every word would. */
function wrappingOf(cell: Cell | undefined): string {
  if (typeof cell === "string") return cell === "" ? "" : "min-w-22 wrap-anywhere";
  return typeof cell === "object" && "at" in cell ? "min-w-22" : "whitespace-nowrap";
}

/** Figures are aligned at their ends. */
function isFigure(cell: Cell | undefined): boolean {
  return typeof cell === "number" || (typeof cell === "object" && "share" in cell);
}
