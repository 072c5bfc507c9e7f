import { useRecipientTexts } from "../../../../i18n/use-recipient-texts.ts";
import { Select } from "../../../../ui/select.tsx";
import { TextInput } from "../../../../ui/text-input.tsx";
import type { RecipientProblem } from "../../../../voice-status/recipients/recipient.ts";

const ALL = "";

interface Props {
  /** How many there are of each kind. */
  counts: ReadonlyMap<RecipientProblem, number>;
  total: number;
  kind: RecipientProblem | undefined;
  onKind: (kind: RecipientProblem | undefined) => void;
  search: string;
  onSearch: (search: string) => void;
}

/** Which of the recipients that need a look are shown: those of one kind, those that hold a text. */
export function InvalidRecipientFilter({ counts, total, kind, onKind, search, onSearch }: Props) {
  const texts = useRecipientTexts();
  const kinds = [...counts].map(([problem, count]) => [problem, texts.kind(problem, count)]);
  const options: Record<RecipientProblem | typeof ALL, string> = {
    [ALL]: texts.allKinds(total),
    ...Object.fromEntries(kinds),
  };
  return (
    <div className="mb-2 flex flex-wrap items-center gap-2">
      {counts.size > 1 && (
        <Select
          label={texts.kinds}
          options={options}
          value={kind ?? ALL}
          onChange={(value) => onKind(value === ALL ? undefined : value)}
          className="max-w-60"
        />
      )}
      <TextInput
        type="search"
        isPrivate
        aria-label={texts.search}
        placeholder={texts.search}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
        className="h-9! min-w-40 flex-1 text-sm"
      />
    </div>
  );
}
