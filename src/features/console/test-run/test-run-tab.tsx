import { useLayoutEffect, useRef, useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useTestRunTexts } from "../../../i18n/use-test-run-texts.ts";
import { addCases, replaceCases, useTestCases } from "../../../stores/test-run/test-cases.ts";
import { useLastRun } from "../../../stores/test-run/last-run.ts";
import { exampleBody } from "../../../stores/raw/raw-draft.ts";
import { Button } from "../../../ui/button.tsx";
import { CaseBuilder } from "./case-builder.tsx";
import { CaseFiles } from "./case-files.tsx";
import { CaseTable } from "./case-table.tsx";
import { RunBar } from "./run-bar.tsx";
import { RunReport } from "./run-report.tsx";

/** Cases of `sendVoiceStatus`, which are sent one after another, and what came of each. */
export default function TestRunTab() {
  const { messages } = useI18n();
  const texts = useTestRunTexts();
  const { cases, stored } = useTestCases();
  const { run, isRunning } = useLastRun();
  const [isBuilding, setBuilding] = useState(false);
  const buildButton = useRef<HTMLButtonElement>(null);
  const [note, setNote] = useState("");
  const [edited, setEdited] = useState<string>();

  // What is pressed here often goes with the press: a case, all cases, the run, the builder.
  const hasFocus = useRef(false);
  useLayoutEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) buildButton.current?.focus();
  });

  const add = () => {
    const body = exampleBody("sendVoiceStatus");
    const expected = { status: 200, message: "idMessage" };
    addCases([{ name: texts.case(cases.length + 1), body, expected }]);
    setNote("");
    setEdited(useTestCases.getState().cases.at(-1)?.id);
  };

  return (
    <div
      onFocus={() => (hasFocus.current = true)}
      onBlur={() => (hasFocus.current = false)}
      className="grid h-full grid-cols-1 content-start gap-3 overflow-y-auto px-4 py-3 md:px-6"
    >
      <div className="flex flex-wrap items-center gap-x-1 gap-y-1.5">
        {cases.length > 0 && <RunBar cases={cases} />}
        <Button
          ref={buildButton}
          size="small"
          aria-expanded={isBuilding}
          onClick={() => setBuilding(!isBuilding)}
        >
          {texts.build}
        </Button>
        <Button size="small" look="quiet" onClick={add}>
          {texts.addOne}
        </Button>
        <CaseFiles cases={cases} onNote={setNote} />
        {cases.length > 0 && !isRunning && (
          <Button size="small" look="quiet" onClick={() => replaceCases([])}>
            {texts.clear}
          </Button>
        )}
      </div>
      {note && (
        <p role="status" className="text-sm text-ink-soft">
          {note}
        </p>
      )}
      {!stored && <p className="text-sm text-caution">{texts.notStored}</p>}
      {isBuilding && (
        <CaseBuilder
          onAdd={(built) => {
            const left = addCases(built);
            setBuilding(false);
            setNote(left > 0 ? texts.tooMany(left) : "");
          }}
          cancel={messages.page.cancel}
          onCancel={() => setBuilding(false)}
        />
      )}
      {run && <RunReport run={run} />}
      {cases.length === 0 && !isBuilding && <p className="text-ink-soft">{texts.empty}</p>}
      {cases.length > 0 && (
        <section aria-labelledby="test-cases" className="grid grid-cols-1 gap-1.5">
          <h3 id="test-cases" className="text-sm font-semibold">
            {texts.casesTitle}
          </h3>
          <CaseTable cases={cases} edited={edited} onEdit={setEdited} />
        </section>
      )}
    </div>
  );
}
