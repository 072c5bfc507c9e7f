import { loadDraft } from "../features/compose/draft-storage.ts";
import { keepNamesOf } from "../features/compose/recipient-names.ts";
import { useTemplates } from "../features/compose/templates.ts";
import { useLedger } from "../features/history/ledger.ts";
import { useSavedLists } from "../features/recipients/saved-lists.ts";

/** Names of people are kept as long as their numbers are: in the draft, a template, a list or the history. */
export function forgetNames(): void {
  const { records, outOfSight } = useLedger.getState();
  const { templates } = useTemplates.getState();
  const { lists } = useSavedLists.getState();
  keepNamesOf([
    ...loadDraft().recipients,
    ...templates.flatMap(({ draft }) => draft.recipients ?? []),
    ...lists.flatMap(({ chatIds }) => chatIds),
    ...[...records, ...outOfSight].flatMap(({ request }) => request.participants ?? []),
  ]);
}
