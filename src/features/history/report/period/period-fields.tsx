import { useReportTexts } from "../../../../i18n/use-report-texts.ts";
import { useLedger } from "../../../../stores/history/ledger-store.ts";
import { Field } from "../../../../ui/fields/field.tsx";
import { Select } from "../../../../ui/fields/select.tsx";
import { TextInput } from "../../../../ui/fields/text-input.tsx";
import { usePresentation } from "../../../../ui/presentation.ts";
import type { PeriodChoice } from "./use-period-choice.ts";

interface Props {
  choice: PeriodChoice;
  onChange: (changed: Partial<PeriodChoice>) => void;
}

/** Chooses a period, and one instance or all. */
export function PeriodFields({ choice, onChange }: Props) {
  const texts = useReportTexts();
  const { hideName, hideNumbers } = usePresentation();
  const records = useLedger((ledger) => ledger.records);
  const labels = new Map(
    records.map(({ idInstance, instanceLabel }) => [idInstance, instanceLabel]),
  );
  // A letter before the ids keeps them behind "all": keys that look like numbers come first.
  const instances: Record<string, string> = { all: texts.allInstances };
  for (const [idInstance, label] of labels) {
    instances[`i${idInstance}`] = hideName(label) || hideNumbers(idInstance);
  }

  return (
    <div className="flex flex-wrap items-end gap-2">
      <Select
        label={texts.period}
        options={texts.periods}
        value={choice.name}
        onChange={(name) => onChange({ name })}
      />
      {labels.size > 1 && (
        <Select
          label={texts.instance}
          options={instances}
          value={choice.instance === "all" ? "all" : `i${choice.instance}`}
          onChange={(key) => onChange({ instance: key === "all" ? key : key.slice(1) })}
          className="max-w-52"
        />
      )}
      {choice.name === "own" &&
        (["first", "last"] as const).map((end) => (
          <Field key={end} label={end === "first" ? texts.firstDay : texts.lastDay} labelHidden>
            {(aria) => (
              <TextInput
                {...aria}
                type="date"
                value={choice.own[end]}
                onChange={({ target }) => onChange({ own: { ...choice.own, [end]: target.value } })}
                className="h-control! w-40! text-sm"
              />
            )}
          </Field>
        ))}
    </div>
  );
}
