import { loadDraft } from "../features/compose/draft-storage.ts";
import { keepNamesOf } from "../features/compose/recipient-names.ts";
import { useLedger } from "../features/history/ledger.ts";
import { useSavedLists } from "../features/recipients/saved-lists.ts";

/** Names of people are kept as long as their numbers are: in the draft, a list or the history. */
export function forgetNames(): void {
  const { records, outOfSight } = useLedger.getState();
  const { lists } = useSavedLists.getState();
  keepNamesOf([
    ...loadDraft().recipients,
    ...lists.flatMap(({ chatIds }) => chatIds),
    ...[...records, ...outOfSight].flatMap(({ request }) => request.participants ?? []),
  ]);
}
