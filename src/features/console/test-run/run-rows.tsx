import { useTestRunTexts } from "../../../i18n/use-test-run-texts.ts";
import { usePresentation } from "../../../ui/presentation.ts";
import "./run-rows.css";
import type { CaseRow } from "../../../voice-status/test-run/run-table.ts";
import type { CaseVerdict } from "../../../voice-status/test-run/test-run.ts";

const tones: Record<CaseVerdict, string> = {
  "as-expected": "text-good",
  different: "text-bad",
  unknown: "text-caution",
  "not-run": "text-ink-soft",
  "under-way": "text-ink-soft",
};

/** What was expected of each case, and what came. */
export function RunRows({ rows }: { rows: readonly CaseRow[] }) {
  const texts = useTestRunTexts();
  const { columns } = texts;
  return (
    <table className="run-rows text-sm">
      <thead className="text-xs text-ink-soft">
        <tr>
          <th className="font-medium">{columns.name}</th>
          <th className="font-medium">{columns.verdict}</th>
          <th className="font-medium">{`${columns.expected} → ${columns.actual}`}</th>
          <th className="font-medium">{columns.idMessage}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.testCase.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { testCase, outcome } }: { row: CaseRow }) {
  const texts = useTestRunTexts();
  const { hideNumbers } = usePresentation();
  const { verdict, status, message, idMessage } = outcome;
  return (
    <tr>
      <td>
        <bdi>{hideNumbers(testCase.name)}</bdi>
      </td>
      <td className={tones[verdict]}>{texts.verdicts[verdict]}</td>
      <td>
        <span className="font-mono text-xs">
          {testCase.expected.status}
          {status !== undefined && ` → ${status ?? texts.noAnswer}`}
        </span>
        {message && !idMessage && (
          <bdi className="block text-xs text-ink-soft">{hideNumbers(message)}</bdi>
        )}
      </td>
      <td className="font-mono text-xs">
        <bdi>{idMessage}</bdi>
      </td>
    </tr>
  );
}
