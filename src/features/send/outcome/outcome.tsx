import type { ComponentProps } from "react";
import { documentationUrl } from "../../../green-api/contract.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useLedger } from "../../../stores/history/ledger-store.ts";
import { useSending } from "../../../stores/send/sending.ts";
import { ExternalLink } from "../../../ui/external-link.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { OUTCOME_ID } from "./outcome-id.ts";

const OutcomeCard = lazyPart(() => import("./outcome-card.tsx"));
const OutcomeSteps = lazyPart(() => import("./outcome-steps.tsx"));

/** The place of the steps of a send, next to the Send button: it is there before they are, so that nothing moves. */
export function OutcomeStepsPlace() {
  const mayBeShown = useMayBeShown();
  return (
    <div className="relative h-10 max-md:order-first max-md:not-has-data-outcome:hidden md:mt-1">
      <div aria-hidden className="grid grid-cols-4 gap-1 md:gap-1.5">
        {[1, 2, 3, 4].map((step) => (
          <div key={step} className="h-1 rounded-chip bg-line" />
        ))}
      </div>
      {mayBeShown && <OutcomeSteps />}
    </div>
  );
}

/** What became of the send of this draft. Until there is one, what a send does. */
export function Outcome({ StuckNote }: ComponentProps<typeof OutcomeCard>) {
  const { language, messages } = useI18n();
  const mayBeShown = useMayBeShown();
  return (
    <div id={OUTCOME_ID} tabIndex={-1} className="group min-h-28 min-w-0 outline-none md:-mt-3">
      <p className="text-xs text-ink-soft group-has-data-outcome:hidden">
        {messages.send.queueNote}{" "}
        <ExternalLink
          href={documentationUrl("send-messages-delay/", language)}
          note={messages.page.opensElsewhere}
        >
          {messages.page.documentation}
        </ExternalLink>
      </p>
      {mayBeShown && <OutcomeCard StuckNote={StuckNote} />}
    </div>
  );
}

/** Whether there is anything to load the card for. */
function useMayBeShown(): boolean {
  const hasRecords = useLedger(({ records }) => records.length > 0);
  const hasEnded = useSending(({ ended }) => ended !== undefined);
  return hasRecords || hasEnded;
}
