import { useRecipientTexts } from "../../../../i18n/use-recipient-texts.ts";
import { SearchInput } from "../../../../ui/fields/search-input.tsx";
import { Select } from "../../../../ui/fields/select.tsx";
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

/** Filters the recipients that need a look, by kind and by text. */
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
      <SearchInput
        hasIcon={false}
        isPrivate
        label={texts.search}
        value={search}
        onChange={onSearch}
        className="min-w-40 flex-1"
      />
    </div>
  );
}
