import { useRef } from "react";
import { useTestRunTexts } from "../../../i18n/use-test-run-texts.ts";
import { saveFile } from "../../../lib/browser/save-file.ts";
import { saveUnlessPresenting } from "../../../stores/pending-save.ts";
import { useLastRun } from "../../../stores/test-run/last-run.ts";
import { replaceCases } from "../../../stores/test-run/test-cases.ts";
import { Button } from "../../../ui/button.tsx";
import { JsonFilePicker } from "../../../ui/fields/json-file-picker.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import type { TestCase } from "../../../voice-status/test-run/test-case.ts";
import {
  fromCasesFile,
  MAX_CASES_FILE_BYTES,
  toCasesFile,
} from "../../../voice-status/test-run/test-cases-file.ts";

interface Props {
  cases: readonly TestCase[];
  onNote: (note: string) => void;
}

/** Saves cases as a file, and reads such files. */
export function CaseFiles({ cases, onNote }: Props) {
  const texts = useTestRunTexts();
  const isRunning = useLastRun((last) => last.isRunning);
  const picker = useRef<HTMLInputElement>(null);
  const { presenting } = usePresentation();

  const read = async (file: File) => {
    const text = file.size <= MAX_CASES_FILE_BYTES ? await file.text() : null;
    const imported = fromCasesFile(text);
    if (imported) replaceCases(imported);
    onNote(imported ? texts.imported(imported.length) : texts.notUnderstood);
  };

  const save = () => {
    saveFile("voice-status-test-cases.json", "application/json", toCasesFile(cases));
    onNote(texts.saved);
  };

  return (
    <>
      {!isRunning && (
        <Button size="small" look="quiet" onClick={() => picker.current?.click()}>
          {texts.import}
        </Button>
      )}
      {cases.length > 0 && (
        <Button size="small" look="quiet" onClick={() => saveUnlessPresenting(presenting, save)}>
          {texts.export}
        </Button>
      )}
      <JsonFilePicker ref={picker} label={texts.import} onChoose={(file) => void read(file)} />
    </>
  );
}
