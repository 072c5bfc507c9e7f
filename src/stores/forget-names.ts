import { loadDraft } from "./draft/draft-storage.ts";
import { keepNamesOf } from "./recipient-names.ts";
import { useTemplates } from "./templates.ts";
import { useLedger } from "./history/ledger.ts";
import { useSavedLists } from "./saved-lists.ts";

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
