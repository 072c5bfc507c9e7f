import { type ComponentType, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { useOutcomeTexts } from "../../../i18n/use-outcome-texts.ts";
import { useDraft } from "../../../stores/draft/draft.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { useSending } from "../../../stores/send/sending.ts";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { OutcomeFailure } from "./outcome-failure.tsx";
import { useShownSend } from "../../../stores/send/shown-send.ts";

/** Loaded with the first status that is accepted. */
const OutcomeFacts = lazyPart(() => import("./outcome-facts.tsx"));
const EarlierSend = lazyPart(() => import("./earlier-send.tsx"));

interface Props {
  /** Says that a status does not move on, and what helps. */
  StuckNote: ComponentType<{ record: SendRecord }>;
}

/** What became of the send of this draft; of another draft's send only where to find it. */
export default function OutcomeCard({ StuckNote }: Props) {
  const { idInstance } = useChosenInstance();
  const isAnotherTab = useSending(
    ({ ended }) => ended?.idInstance === idInstance && ended.recordIds.length === 0,
  );
  const shown = useShownSend((found) => found.shown);
  if (isAnotherTab) return <AnotherTab />;
  if (!shown) return null;
  const { records, isOfDraft, ended } = shown;
  const accepted = records.filter(({ idMessage }) => idMessage);
  const last = accepted.findLast(({ state }) => state !== "deleted");
  if (!isOfDraft || (accepted.length > 0 && !last)) {
    const earlier = records.findLast(({ state }) => state !== "rejected" && state !== "not-sent");
    return earlier && <EarlierSend record={earlier} />;
  }
  return (
    <FocusKept>
      {records.map((record) => (
        <OutcomeFailure key={record.id} record={record} ended={ended} />
      ))}
      {accepted.length > 0 && <OutcomeFacts records={accepted} />}
      {last && <StuckNote record={last} />}
    </FocusKept>
  );
}

/** If the focus is in the card when the card goes, the place of the card gets it. */
function FocusKept({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = box.current;
    return () => {
      if (card?.contains(document.activeElement)) card.parentElement?.focus();
    };
  }, []);
  return (
    <div ref={box} data-outcome className="grid grid-cols-1 gap-2 text-sm">
      {children}
    </div>
  );
}

/** Until the draft is changed: nothing of it was sent. */
function AnotherTab() {
  const texts = useOutcomeTexts();
  useEffect(() => useDraft.subscribe(() => useSending.setState({ ended: undefined })), []);
  return (
    <p
      data-outcome
      role="alert"
      className="rounded-control bg-caution-wash px-3.5 py-3 text-sm text-caution"
    >
      {texts.anotherTab}
    </p>
  );
}
