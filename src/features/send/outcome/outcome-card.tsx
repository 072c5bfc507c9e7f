import { useEffect } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useDraft } from "../../../stores/draft/draft-form.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { useSending } from "../../../stores/send/sending.ts";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { OutcomeFailure } from "./outcome-failure.tsx";
import { useShownSend } from "./use-shown-send.ts";

/** Loaded with the first status that is accepted. */
const OutcomeFacts = lazyPart(() => import("./outcome-facts.tsx"));

/** What became of the send of this draft; of another draft's send only where to find it. */
export default function OutcomeCard() {
  const { idInstance } = useChosenInstance();
  const isAnotherTab = useSending(
    ({ ended }) => ended?.idInstance === idInstance && ended.recordIds.length === 0,
  );
  const shown = useShownSend();
  if (isAnotherTab) return <AnotherTab />;
  if (!shown?.isOfDraft) return null;
  const { records, ended } = shown;
  const accepted = records.filter(({ idMessage }) => idMessage);
  return (
    <div data-outcome className="grid grid-cols-1 gap-2 text-sm">
      {records.map((record) => (
        <OutcomeFailure key={record.id} record={record} ended={ended} />
      ))}
      {accepted.length > 0 && <OutcomeFacts records={accepted} />}
    </div>
  );
}

/** Until the draft is changed: nothing of it was sent. */
function AnotherTab() {
  const { messages } = useI18n();
  const form = useDraft();
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: () => useSending.setState({ ended: undefined }),
      }),
    [form],
  );
  return (
    <p
      data-outcome
      role="alert"
      className="rounded-control bg-caution-wash px-3.5 py-3 text-sm text-caution"
    >
      {messages.send.anotherTab}
    </p>
  );
}
