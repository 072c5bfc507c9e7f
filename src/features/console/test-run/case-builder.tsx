import { useState } from "react";
import { bodyFields } from "../../../green-api/raw/request-fields.ts";
import { useTestRunTexts } from "../../../i18n/use-test-run-texts.ts";
import { useDraft } from "../../../stores/draft/draft.ts";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/fields/checkbox.tsx";
import { Field } from "../../../ui/fields/field.tsx";
import { TextInput } from "../../../ui/fields/text-input.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { toRequest } from "../../../voice-status/draft.ts";
import { buildCases } from "../../../voice-status/test-run/build-cases.ts";
import {
  entriesIn,
  linesIn,
  recipientListsIn,
} from "../../../voice-status/test-run/lists-in-text.ts";
import type { TestCase } from "../../../voice-status/test-run/test-case.ts";

interface Props {
  onAdd: (cases: Omit<TestCase, "id">[]) => void;
  cancel: string;
  onCancel: () => void;
}

const fields = bodyFields("sendVoiceStatus").map(({ name }) => name);

/** Makes cases of one clip. It begins with what the draft has. */
export function CaseBuilder({ onAdd, cancel, onCancel }: Props) {
  const texts = useTestRunTexts().builder;
  const [draft] = useState(() => toRequest(useDraft.getState()));
  const [urlFile, setUrlFile] = useState(draft?.urlFile ?? "");
  const [colors, setColors] = useState(`${draft?.backgroundColor ?? "#7ACBA5"}, red`);
  const [fileNames, setFileNames] = useState(draft?.fileName ?? "");
  const [recipients, setRecipients] = useState((draft?.participants ?? []).join(", "));
  const [toEveryone, setToEveryone] = useState(false);
  const [without, setWithout] = useState<readonly string[]>([]);

  const parts = {
    urlFile,
    colors: entriesIn(colors),
    fileNames: linesIn(fileNames),
    recipients: [...recipientListsIn(recipients), ...(toEveryone ? [[]] : [])],
    without: fields.filter((name) => without.includes(name)),
  };
  const cases = buildCases(parts, texts.names);
  const isComplete = [parts.colors, parts.fileNames, parts.recipients].every(
    ({ length }) => length > 0,
  );

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape works in every field of it
    <form
      aria-label={texts.title}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onCancel();
      }}
      className="grid grid-cols-1 items-start gap-3 rounded-card border border-line bg-sunken p-3.5 md:grid-cols-2 wide:grid-cols-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) onAdd(cases);
      }}
    >
      <Field label={texts.link}>
        {(aria) => (
          <TextInput
            {...aria}
            value={urlFile}
            onChange={(event) => setUrlFile(event.target.value)}
          />
        )}
      </Field>
      <Field label={texts.colors}>
        {(aria) => (
          <TextInput {...aria} value={colors} onChange={(event) => setColors(event.target.value)} />
        )}
      </Field>
      <Field label={texts.fileNames}>
        {(aria) => <Lines aria={aria} value={fileNames} onChange={setFileNames} />}
      </Field>
      <Field label={texts.recipients} hint={texts.recipientsHint}>
        {(aria) => <Lines aria={aria} isPrivate value={recipients} onChange={setRecipients} />}
      </Field>
      <fieldset className="flex flex-wrap gap-x-4 text-sm">
        <legend className="font-medium">{texts.without}</legend>
        {fields.map((name) => (
          <Checkbox
            key={name}
            className="font-mono text-xs"
            checked={without.includes(name)}
            onChange={(checked) =>
              setWithout(checked ? [...without, name] : without.filter((other) => other !== name))
            }
          >
            {name}
          </Checkbox>
        ))}
      </fieldset>
      <Checkbox className="text-sm" checked={toEveryone} onChange={setToEveryone}>
        {texts.everyone}
      </Checkbox>
      {/* In sight however low the console is. */}
      <div className="sticky -bottom-3 -mx-3.5 -mb-3.5 flex flex-wrap items-center gap-2 rounded-b-card border-t border-line bg-sunken px-3.5 py-2.5 md:col-span-full">
        <Button type="submit" aria-disabled={!isComplete}>
          {texts.add(isComplete ? cases.length : 0)}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {cancel}
        </Button>
        {!isComplete && <p className="text-sm text-ink-soft">{texts.none}</p>}
      </div>
    </form>
  );
}

interface LinesProps {
  aria: object;
  value: string;
  isPrivate?: boolean;
  onChange: (text: string) => void;
}

/** A text area with some lines; dots instead of letters on a shared screen if they are private. */
function Lines({ aria, value, isPrivate = false, onChange }: LinesProps) {
  const { presenting } = usePresentation();
  const cover = isPrivate && presenting ? "[-webkit-text-security:disc]" : "";
  return (
    <textarea
      {...aria}
      rows={3}
      spellCheck={false}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={`block w-full min-w-0 rounded-control border border-line-control bg-surface px-3 py-2 ${cover}`}
    />
  );
}
