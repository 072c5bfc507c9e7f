import { loadDraft } from "../draft/draft-storage.ts";
import { keepNamesOf } from "./recipient-names.ts";
import { useTemplates } from "../draft/templates.ts";
import { useLedger } from "../history/ledger-store.ts";
import { readViewers } from "../history/statistics/viewers.ts";
import { useSavedLists } from "./saved-lists.ts";

/** Forgets the names of people who are in no draft, template, list or record, and have seen no status of one. */
export function forgetNames(): void {
  const { records, outOfSight } = useLedger.getState();
  const { templates } = useTemplates.getState();
  const { lists } = useSavedLists.getState();
  keepNamesOf([
    ...loadDraft().recipients,
    ...templates.flatMap(({ draft }) => draft.recipients ?? []),
    ...lists.flatMap(({ chatIds }) => chatIds),
    ...[...records, ...outOfSight].flatMap(({ request }) => request.participants ?? []),
    ...records.flatMap(({ id }) => readViewers(id).map(({ chatId }) => chatId)),
  ]);
}
