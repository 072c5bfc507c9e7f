import { useMemo, useState } from "react";
import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { maskRaw } from "../../../lib/text/mask-raw.ts";
import { withoutBidi } from "../../../lib/text/without-bidi.ts";
import { Button } from "../../../ui/button.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import "./compared-table.css";
import { compareTexts } from "./compare-texts.ts";
import { shortenRows } from "./shorten-rows.ts";

interface Props {
  title: string;
  left: string;
  right: string;
}

const ROWS_AT_FIRST = 300;
const MORE_ROWS = 1_000;
const MAX_LINE_CHARACTERS = 2_000;

/** Two bodies side by side, with their differences marked. */
export function ComparedTable({ title, left, right }: Props) {
  const texts = useCallTexts();
  const [drawn, setDrawn] = useState(ROWS_AT_FIRST);
  const compared = useMemo(() => compareTexts(left, right), [left, right]);
  const rows = useMemo(() => compared && shortenRows(compared), [compared]);
  const differences = compared?.filter(({ isSame }) => !isSame).length ?? 0;
  const rest = (rows?.length ?? 0) - drawn;

  const summary = !rows
    ? texts.tooDifferent
    : differences === 0
      ? texts.same(compared?.length ?? 0)
      : texts.differences(differences);
  return (
    <div className="min-w-0">
      <h4 className="mb-1 text-sm font-medium">
        {title} <span className="font-normal text-ink-soft">· {summary}</span>
      </h4>
      {rows && differences > 0 && (
        <table
          aria-label={title}
          className="compared-table w-full rounded-control border border-line font-mono text-xs/5"
        >
          <thead className="bg-sunken text-left font-sans text-ink-soft">
            <tr>
              <th scope="col" className="px-2.5 py-1 font-medium">
                {texts.thisCall}
              </th>
              <th scope="col" className="px-2.5 py-1 font-medium">
                {texts.thatCall}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, drawn).map((row, index) =>
              typeof row === "number" ? (
                <tr key={index} className="bg-sunken font-sans text-ink-soft">
                  <td colSpan={2} className="px-2.5 py-0.5 text-center">
                    {texts.equalLines(row)}
                  </td>
                </tr>
              ) : (
                <tr key={index}>
                  <Side line={row.left} differs={!row.isSame} />
                  <Side line={row.right} differs={!row.isSame} />
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
      {rest > 0 && differences > 0 && (
        <Button size="small" className="mt-2" onClick={() => setDrawn(drawn + MORE_ROWS)}>
          {texts.moreLines(Math.min(rest, MORE_ROWS), rest)}
        </Button>
      )}
    </div>
  );
}

function Side({ line, differs }: { line: string | undefined; differs: boolean }) {
  const texts = useCallTexts();
  const { presenting } = usePresentation();
  const isMissing = line === undefined;
  const shown = withoutBidi(line ?? "").slice(0, MAX_LINE_CHARACTERS);
  const look = isMissing ? "bg-sunken" : differs ? "bg-caution-wash text-ink" : "text-ink-soft";
  return (
    <td dir="auto" className={`px-2.5 align-top wrap-anywhere whitespace-pre-wrap ${look}`}>
      {differs && !isMissing ? (
        <mark>
          <span className="sr-only">{texts.differs} </span>
          {presenting ? maskRaw(shown) : shown}
        </mark>
      ) : (
        <>{presenting ? maskRaw(shown) : shown}</>
      )}
    </td>
  );
}
