import { useTestRunTexts } from "../../../i18n/use-test-run-texts.ts";
import { changeCase } from "../../../stores/test-run/test-cases.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/fields/field.tsx";
import { TextInput } from "../../../ui/fields/text-input.tsx";
import type { TestCase } from "../../../voice-status/test-run/test-case.ts";
import { JsonEditor } from "../request/json-editor.tsx";

interface Props {
  testCase: TestCase;
  onDone: () => void;
}

/** The button that opened it is gone by then. */
const focusFirstField = (editor: HTMLElement | null) => editor?.querySelector("input")?.focus();

/** One case: its name, its body, and what is expected. Each change is kept at once. */
export function CaseEditor({ testCase, onDone }: Props) {
  const texts = useTestRunTexts();
  const { id, name, body, expected } = testCase;
  return (
    <div ref={focusFirstField} className="grid grid-cols-1 gap-3 py-3 md:grid-cols-2">
      <div className="grid content-start gap-3">
        <Field label={texts.name}>
          {(aria) => (
            <TextInput
              {...aria}
              isPrivate
              maxLength={120}
              value={name}
              onChange={(event) => changeCase(id, { name: event.target.value })}
            />
          )}
        </Field>
        <Field label={texts.status}>
          {(aria) => (
            <TextInput
              {...aria}
              type="number"
              min={100}
              max={599}
              value={expected.status}
              onChange={(event) => {
                const status = event.target.valueAsNumber;
                if (status >= 100 && status <= 599) {
                  changeCase(id, { expected: { ...expected, status: Math.round(status) } });
                }
              }}
            />
          )}
        </Field>
        <Field label={texts.message} hint={texts.messageHint}>
          {(aria) => (
            <TextInput
              {...aria}
              maxLength={300}
              value={expected.message}
              onChange={(event) =>
                changeCase(id, { expected: { ...expected, message: event.target.value } })
              }
            />
          )}
        </Field>
        <div>
          <Button size="small" onClick={onDone}>
            {texts.done}
          </Button>
        </div>
      </div>
      <JsonEditor
        label={texts.bodyOf(name)}
        value={body}
        onChange={(text) => changeCase(id, { body: text })}
      />
    </div>
  );
}
