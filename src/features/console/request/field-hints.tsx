import { useRawRequestTexts } from "../../../i18n/use-raw-request-texts.ts";
import type { FieldHint, Hints } from "../../../green-api/raw/body-hints.ts";
import { Button } from "../../../ui/button.tsx";
import { usePresentation } from "../../../ui/presentation.ts";

interface Props {
  title: string;
  hints: Hints;
  onInsert: (field: FieldHint) => void;
  /** What it means that a name is not documented. */
  unknownText: (names: string) => string;
}

const MAX_NAMED = 6;

/** The fields that GREEN-API documents, and what the request has of them. Nothing here keeps a request from leaving. */
export function FieldHints({ title, hints, onInsert, unknownText }: Props) {
  if (hints.fields.length === 0 && hints.unknown.length === 0) return null;
  return (
    <div className="text-sm">
      <h3 className="font-medium">{title}</h3>
      <ul className="mt-1 grid gap-1">
        {hints.fields.map((field) => (
          <li key={field.name} className="flex flex-wrap items-baseline gap-x-2">
            <FieldText field={field} onInsert={onInsert} />
          </li>
        ))}
      </ul>
      {hints.unknown.length > 0 && (
        <p className="mt-1 wrap-anywhere text-caution">
          {unknownText(hints.unknown.slice(0, MAX_NAMED).join(", "))}
        </p>
      )}
    </div>
  );
}

function FieldText({ field, onInsert }: { field: FieldHint; onInsert: Props["onInsert"] }) {
  const texts = useRawRequestTexts();
  const { hideNumbers } = usePresentation();
  const { name, type, choices, isRequired, example, state } = field;
  const isThere = state === "present" || state === "other-type";
  const typeText = [texts.types[type], choices.join(", ")].filter(Boolean).join(" ");
  return (
    <>
      {isThere ? (
        <span className="py-0.5 font-mono text-xs">{name}</span>
      ) : (
        <Button
          size="small"
          look="quiet"
          className="insert-field"
          aria-label={texts.insert(name)}
          onClick={() => onInsert(field)}
        >
          + {name}
        </Button>
      )}
      <span className="text-ink-soft">
        {typeText}
        {isRequired && ` · ${texts.required}`}
        {` · ${texts.forExample} `}
        <bdi className="font-mono text-xs wrap-anywhere">
          {hideNumbers(JSON.stringify(example))}
        </bdi>
      </span>
      {state === "missing" && <span className="text-caution">{texts.missing}</span>}
      {state === "other-type" && <span className="text-caution">{texts.otherType}</span>}
    </>
  );
}
