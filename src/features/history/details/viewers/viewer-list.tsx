import { useViewersTexts } from "../../../../i18n/use-viewers-texts.ts";
import { useVirtualRows } from "../../../../lib/browser/use-virtual-rows.ts";
import type { NameOf } from "../../../../stores/recipients/person-names.ts";
import type { ViewerRow } from "../../../../voice-status/record/viewers.ts";
import { ViewerCells } from "./viewer-cells.tsx";

interface Props {
  label: string;
  /** Listed people first. */
  rows: readonly ViewerRow[];
  nameOf: NameOf;
}

const ROW_PIXELS = 52;
const MAX_PIXELS = 440;

/** A list that may have ten thousand rows: only those in sight are drawn, each at its place. */
export function ViewerList({ label, rows, nameOf }: Props) {
  const texts = useViewersTexts();
  const lines = withTitle(rows);
  const { from, to, onScroll } = useVirtualRows(lines.length, ROW_PIXELS);
  const height = lines.length * ROW_PIXELS;

  return (
    <div
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it the keyboard cannot scroll the box
      tabIndex={0}
      role="table"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      onScroll={onScroll}
      className="relative overflow-y-auto rounded-control border border-line bg-surface"
      style={{ height: `min(56vh, ${MAX_PIXELS}px, ${height + 2}px)` }}
    >
      <div role="rowgroup" className="sr-only">
        <div role="row" aria-rowindex={1}>
          {Object.entries(texts.columns).map(([column, name]) => (
            <span key={column} role="columnheader">
              {name}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" style={{ height }}>
        {lines.slice(from, to).map((line, index) => {
          const at = from + index;
          const place = { height: ROW_PIXELS, top: at * ROW_PIXELS };
          return line === TITLE ? (
            <div
              key={TITLE}
              style={place}
              className="absolute inset-x-0 flex items-end bg-sunken px-3 pb-2 text-xs font-semibold text-ink-soft"
              role="row"
            >
              <span role="cell" aria-colspan={3}>
                {texts.unlistedTitle(lines.length - at - 1)}
              </span>
            </div>
          ) : (
            <div
              key={line.chatId}
              style={place}
              className="absolute inset-x-0 flex items-center gap-2.5 border-line px-2.5 not-first:border-t"
              role="row"
              aria-rowindex={at + 2 - Number(!line.isListed && lines.length > rows.length)}
            >
              <ViewerCells row={line} name={nameOf(line.chatId)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

const TITLE = "title";

/** The rows, with a title above the people who are not listed. */
function withTitle(rows: readonly ViewerRow[]): (ViewerRow | typeof TITLE)[] {
  const firstUnlisted = rows.findIndex(({ isListed }) => !isListed);
  if (firstUnlisted < 0) return [...rows];
  return [...rows.slice(0, firstUnlisted), TITLE, ...rows.slice(firstUnlisted)];
}
