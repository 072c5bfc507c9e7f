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
  /** The problem of all of them; undefined if they have several. */
  problem: RecipientProblem | undefined;
  onDone: () => void;
}

/** What can be done to all entries of one kind at once. */
export default function InvalidRecipientTools({ entries, problem, onDone }: Props) {
  const texts = useRecipientTexts();
  const actions = useRecipientActions();
  if (!problem || entries.length === 0) return null;

  if (isFixable(problem)) {
    return (
      <Button
        size="small"
        className="mb-2"
        onClick={() => {
          actions.rewrite(entries, (entry) => fix(problem, entry));
          onDone();
        }}
      >
        {texts.fix[problem](entries.length)}
      </Button>
    );
  }
  if (!mayBeForeign.includes(problem) || entries.length < 2) return null;
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
