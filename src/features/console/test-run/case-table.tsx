import { Pencil, X } from "lucide-react";
import { useTestRunTexts } from "../../../i18n/use-test-run-texts.ts";
import { useLastRun } from "../../../stores/test-run/last-run.ts";
import { removeCase } from "../../../stores/test-run/test-cases.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import type { TestCase } from "../../../voice-status/test-run/test-case.ts";
import { CaseEditor } from "./case-editor.tsx";

interface Props {
  cases: readonly TestCase[];
  /** The id of the case that is open. */
  edited: string | undefined;
  onEdit: (id: string | undefined) => void;
}

/** The cases that the next run sends. */
export function CaseTable({ cases, edited, onEdit }: Props) {
  const texts = useTestRunTexts();
  return (
    <ul aria-label={texts.casesTitle} className="border-b border-line">
      {cases.map((testCase) => (
        <li key={testCase.id} className="border-t border-line">
          {testCase.id === edited ? (
            <CaseEditor testCase={testCase} onDone={() => onEdit(undefined)} />
          ) : (
            <CaseRow testCase={testCase} onEdit={() => onEdit(testCase.id)} />
          )}
        </li>
      ))}
    </ul>
  );
}

function CaseRow({ testCase, onEdit }: { testCase: TestCase; onEdit: () => void }) {
  const texts = useTestRunTexts();
  const { hideNumbers } = usePresentation();
  const isRunning = useLastRun((last) => last.isRunning);
  const { id, name, expected } = testCase;
  const shown = hideNumbers(name);
  return (
    <div className="flex items-center gap-x-3 text-sm">
      <bdi className="min-w-0 flex-1 truncate">{shown}</bdi>
      <span className="truncate text-xs text-ink-soft">
        {texts.columns.expected}: <span className="font-mono">{expected.status}</span>{" "}
        <bdi>{hideNumbers(expected.message)}</bdi>
      </span>
      <span className="flex flex-none">
        <IconButton label={texts.edit(shown)} onClick={onEdit}>
          <Pencil size={14} aria-hidden />
        </IconButton>
        {!isRunning && (
          <IconButton label={texts.remove(shown)} onClick={() => removeCase(id)}>
            <X size={14} aria-hidden />
          </IconButton>
        )}
      </span>
    </div>
  );
}
