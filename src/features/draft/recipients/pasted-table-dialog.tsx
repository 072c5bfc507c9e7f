import CircleAlert from "lucide-react/icons/circle-alert";
import { useId, useMemo, useState } from "react";
import { useNumberTexts } from "../../../i18n/use-number-texts.ts";
import { useRecipientTexts } from "../../../i18n/use-recipient-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialogs/dialog.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { Select } from "../../../ui/fields/select.tsx";
import { addRecipients } from "../../../voice-status/recipients/recipient-list.ts";
import { readNumber } from "../../../voice-status/recipients/reading/read-number.ts";
import {
  type ColumnRole,
  type Table,
  takeFromTable,
} from "../../../voice-status/recipients/reading/table.ts";
import { CountrySelect } from "./country-select.tsx";
import { useDraft } from "../../../stores/draft/draft.ts";
import { useChosenCountry } from "../../../stores/recipients/chosen-country.ts";
import { useRecipientActions } from "./use-recipient-actions.ts";
import { readOnce } from "../../../stores/recipients/number-reading.ts";

/** Enough to recognize a column. */
const ROWS_SHOWN = 8;

/** Shows a pasted table before it is added; the user can correct what each column means. */
export default function PastedTableDialog({ table }: { table: Table }) {
  const numberTexts = useNumberTexts();
  const texts = useRecipientTexts();
  const { addTable, cancelTable, chooseCountry } = useRecipientActions();
  const country = useChosenCountry((chosen) => chosen.country);
  const { hideNumbers, hideName } = usePresentation();
  const recipients = useDraft((draft) => draft.recipients);
  const [roles, setRoles] = useState<readonly ColumnRole[]>(table.roles);
  const noteId = useId();

  const read = useMemo(() => readOnce((text) => readNumber(text, country)), [country]);
  const taken = useMemo(() => takeFromTable(table, roles, read), [table, roles, read]);
  const { added, duplicates, invalid } = useMemo(
    () => addRecipients(recipients, taken.pieces, read),
    [recipients, taken, read],
  );
  // Columns that are used come first, for narrow screens. The order stays when a role is corrected.
  const [order] = useState(() => inOrderOfUse(table.roles));
  const more = table.rows.length - ROWS_SHOWN;
  const titles = table.titles.map((title) => texts.table.column(title));
  const needsFix = (row: string[], column: number) => {
    if (roles[column] !== "number") return false;
    const only = roles.map((role, index): ColumnRole => (index === column ? role : "none"));
    const { pieces } = takeFromTable({ ...table, rows: [row] }, only, read);
    return pieces.some((piece) => !read(piece).valid);
  };
  const notes = [
    more > 0 && texts.table.more(more),
    taken.wordsOnly > 0 && texts.table.without(taken.wordsOnly),
    duplicates > 0 && texts.table.duplicates(duplicates),
    taken.names.size > 0 && texts.table.names,
  ].filter((note) => note !== false);
  const shown = (cell: string, role: ColumnRole | undefined) =>
    // Unused columns may contain names, too.
    role === "number" ? hideNumbers(cell) : hideName(cell);

  return (
    <Dialog title={texts.table.title} closeLabel={texts.table.close} onClose={cancelTable} isWide>
      <p className="text-sm text-ink-soft">{texts.table.rows(table.rows.length)}</p>
      {/* A wide table scrolls in this box. The selects in it take the focus, so the box need not. */}
      <div
        role="group"
        aria-label={texts.table.title}
        tabIndex={-1}
        className="overflow-x-auto rounded-control border border-line"
      >
        <table className="w-full border-collapse text-left text-sm" aria-describedby={noteId}>
          <thead>
            <tr className="align-bottom">
              {order.map((index) => (
                <th key={index} scope="col" className="border-b border-line px-3 py-2 font-medium">
                  <span className="mb-1.5 block max-w-44 truncate" title={titles[index]}>
                    {titles[index]}
                  </span>
                  <Select
                    label={texts.table.roleOf(titles[index] ?? "")}
                    options={texts.table.roles}
                    value={roles[index] ?? "none"}
                    onChange={(role) => setRoles(roles.with(index, role))}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, ROWS_SHOWN).map((row, index) => {
              const isBad = order.some((column) => needsFix(row, column));
              return (
                <tr key={index} className={isBad ? "bg-bad-wash" : ""}>
                  {order.map((column) => {
                    const role = roles[column];
                    const isMarked = needsFix(row, column);
                    return (
                      <td
                        key={column}
                        className={`max-w-56 truncate px-3 py-1.5 whitespace-nowrap ${isMarked ? "text-bad" : role !== "none" ? "" : isBad ? "text-ink-soft" : "text-ink-faint"}`}
                      >
                        {isMarked && (
                          <CircleAlert
                            size={14}
                            role="img"
                            aria-label={texts.table.toFix}
                            className="mr-1.5 mb-0.5 inline"
                          />
                        )}
                        {shown(row[column] ?? "", role)}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div id={noteId} className="grid gap-0.5 text-sm text-ink-soft">
        {invalid > 0 && <p className="text-bad">{texts.table.invalid(invalid)}</p>}
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <CountrySelect
        note={numberTexts.countryNote}
        label={numberTexts.country}
        country={country}
        onChange={chooseCountry}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={cancelTable}>{texts.table.cancel}</Button>
        <Button look="primary" disabled={added + invalid === 0} onClick={() => addTable(taken)}>
          {added === 0 && invalid > 0 ? texts.table.addToFix : texts.table.add(added)}
        </Button>
      </div>
    </Dialog>
  );
}

function inOrderOfUse(roles: readonly ColumnRole[]): number[] {
  const rankOf = (index: number) => Number((roles[index] ?? "none") === "none");
  return roles.map((_, index) => index).toSorted((one, other) => rankOf(one) - rankOf(other));
}
