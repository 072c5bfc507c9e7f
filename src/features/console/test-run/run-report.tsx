import { useEffect, useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { type TestRunTexts, useTestRunTexts } from "../../../i18n/use-test-run-texts.ts";
import { saveFile } from "../../../lib/browser/save-file.ts";
import { separatorForReader, toCsvFile } from "../../../lib/spreadsheet/csv-file.ts";
import { localTime } from "../../../lib/spreadsheet/local-time.ts";
import { useLedger } from "../../../stores/history/ledger-store.ts";
import { whenRunnerIsGone } from "../../../stores/send/plan/plan-lock.ts";
import {
  forgetRun,
  rereadRun,
  TEST_RUNNER,
  useLastRun,
} from "../../../stores/test-run/last-run.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { saveUnlessPresenting } from "../../../stores/pending-save.ts";
import { usePresentation } from "../../../ui/presentation.ts";
import { runTable, toTabbedText } from "../../../voice-status/test-run/run-table.ts";
import {
  type CaseOutcome,
  outcomeOf,
  type TestRun,
} from "../../../voice-status/test-run/test-run.ts";
import { RunRows } from "./run-rows.tsx";

/** How far the last run got, and what came of each case. */
export function RunReport({ run }: { run: TestRun }) {
  const { messages, language } = useI18n();
  const texts = useTestRunTexts();
  const { hideNumbers, presenting } = usePresentation();
  const { isRunning, stop } = useLastRun();
  const records = useLedger((ledger) => ledger.records);
  const isElsewhere = useRunsElsewhere(run, isRunning);

  const rows = run.cases.map((testCase) => {
    const recordId = run.steps[testCase.id]?.recordId;
    const record = records.find(({ id }) => id === recordId);
    return { testCase, outcome: outcomeOf(testCase, run, isRunning || isElsewhere, record) };
  });
  const table = () =>
    runTable(rows, run.idInstance, { ...texts, title: texts.reportTitle, instance: "idInstance" });
  const save = () => {
    const separator = separatorForReader(language);
    saveFile("voice-status-test-run.csv", "text/csv", toCsvFile(table(), separator));
  };

  return (
    <section aria-labelledby="test-run-report" className="grid grid-cols-1 gap-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 id="test-run-report" className="text-sm font-semibold">
          {titleOf(rows, isRunning || isElsewhere, texts)}
        </h3>
        <span role="status" className="text-sm text-ink-soft">
          {sumsOf(rows, texts)}
        </span>
        {!isRunning && !isElsewhere && (
          <span className="ml-auto flex flex-wrap">
            <CopyButton
              label={texts.copyReport}
              text={() => hideNumbers(toTabbedText(table(), localTime))}
              texts={messages.page}
            />
            <Button
              size="small"
              look="quiet"
              onClick={() => saveUnlessPresenting(presenting, save)}
            >
              {texts.saveCsv}
            </Button>
            <Button size="small" look="quiet" onClick={forgetRun}>
              {texts.forget}
            </Button>
          </span>
        )}
      </div>
      {isElsewhere && <p className="text-sm text-caution">{texts.elsewhere}</p>}
      {!isRunning && !isElsewhere && run.endedAt === undefined && (
        <p className="text-sm text-caution">{texts.interrupted}</p>
      )}
      {stop && <p className="text-sm text-caution">{texts.stops[stop]}</p>}
      <RunRows rows={rows} />
    </section>
  );
}

type Rows = readonly { outcome: CaseOutcome }[];

function titleOf(rows: Rows, isRunning: boolean, texts: TestRunTexts): string {
  const waiting = rows.filter(({ outcome }) =>
    ["not-run", "under-way"].includes(outcome.verdict),
  ).length;
  const done = rows.length - waiting;
  return isRunning ? texts.running(done, rows.length) : texts.ended(done, rows.length);
}

function sumsOf(rows: Rows, texts: TestRunTexts): string {
  const count = (wanted: CaseOutcome["verdict"]) =>
    rows.filter(({ outcome }) => outcome.verdict === wanted).length;
  return texts.sums(count("as-expected"), count("different"), count("unknown"));
}

/** Whether another tab is running it: as long as that tab is open. */
function useRunsElsewhere({ id, endedAt }: TestRun, isRunning: boolean): boolean {
  const [gone, setGone] = useState<string>();
  const mayRun = !isRunning && endedAt === undefined;
  useEffect(() => {
    if (!mayRun) return;
    let isCurrent = true;
    void whenRunnerIsGone(TEST_RUNNER).then(() => {
      if (!isCurrent) return;
      rereadRun();
      setGone(id);
    });
    return () => {
      isCurrent = false;
    };
  }, [id, mayRun]);
  return mayRun && gone !== id;
}
