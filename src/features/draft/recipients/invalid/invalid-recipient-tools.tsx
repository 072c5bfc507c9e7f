import { useRecipientTexts } from "../../../../i18n/use-recipient-texts.ts";
import { Button } from "../../../../ui/button.tsx";
import type { RecipientProblem } from "../../../../voice-status/recipients/recipient.ts";
import { fix, isFixable } from "../../../../voice-status/recipients/reading/fixes.ts";
import { CountrySelect } from "../country-select.tsx";
import { useRecipientActions } from "../use-recipient-actions.ts";

/** Numbers with these problems may be valid in another country than the chosen one. */
const mayBeForeign: RecipientProblem[] = [
  "national",
  "code-unknown",
  "length-unknown",
  "too-short",
  "too-long",
];

interface Props {
  /** Those that are shown. */
  entries: readonly string[];
  problems: ReadonlyMap<string, RecipientProblem>;
  /** The problem of all of them; undefined if they have several. */
  problem: RecipientProblem | undefined;
  onDone: () => void;
}

/** What can be done to all entries of one kind at once. */
export default function InvalidRecipientTools({ entries, problems, problem, onDone }: Props) {
  const texts = useRecipientTexts();
  const actions = useRecipientActions();
  const kinds = new Set(entries.map((entry) => problems.get(entry)));
  const fixable = [...kinds].filter((kind) => kind !== undefined).filter(isFixable);

  if (fixable.length > 0) {
    return (
      <div className="mb-2 flex flex-wrap gap-2">
        {fixable.map((kind) => {
          const ofKind = entries.filter((entry) => problems.get(entry) === kind);
          return (
            <Button
              key={kind}
              size="small"
              onClick={() => {
                actions.rewrite(ofKind, (entry) => fix(kind, entry));
                onDone();
              }}
            >
              {texts.fix[kind](ofKind.length)}
            </Button>
          );
        })}
      </div>
    );
  }
  if (!problem || !mayBeForeign.includes(problem) || entries.length < 2) return null;
  return (
    <div className="mb-2">
      <CountrySelect
        note={texts.readAs}
        label={texts.readAs}
        placeholder={texts.chooseCountry}
        onChange={(country) => {
          actions.rewrite(entries, undefined, country);
          onDone();
        }}
      />
    </div>
  );
}
