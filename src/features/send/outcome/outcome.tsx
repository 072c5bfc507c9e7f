import type { ComponentProps } from "react";
import { documentationUrl } from "../../../green-api/endpoints.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useLedger } from "../../../stores/history/ledger-store.ts";
import { useSending } from "../../../stores/send/sending.ts";
import { ExternalLink } from "../../../ui/external-link.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { OUTCOME_ID } from "./outcome-id.ts";

const OutcomeCard = lazyPart(() => import("./outcome-card.tsx"));
const OutcomeSteps = lazyPart(() => import("./outcome-steps.tsx"));

/** The place of the steps of a send, next to the Send button. Until there are any, a wide window says what a send does. */
export function OutcomeStepsPlace() {
  const mayBeShown = useMayBeShown();
  return (
    <div className="send-steps group relative h-10 w-full max-lg:order-first max-lg:not-has-data-outcome:hidden lg:mt-1">
      <div className="group-has-data-outcome:hidden max-lg:hidden">
        <QueueNote />
      </div>
      {mayBeShown && <OutcomeSteps />}
    </div>
  );
}

/** What became of the send of this draft. Until there is one, a narrow window says here what a send does. */
export function Outcome({ StuckNote }: ComponentProps<typeof OutcomeCard>) {
  const mayBeShown = useMayBeShown();
  return (
    <div
      id={OUTCOME_ID}
      tabIndex={-1}
      className="group min-w-0 outline-none lg:has-data-outcome:mt-4"
    >
      <div className="group-has-data-outcome:hidden lg:hidden">
        <QueueNote />
      </div>
      {mayBeShown && <OutcomeCard StuckNote={StuckNote} />}
    </div>
  );
}

function QueueNote() {
  const { language, messages } = useI18n();
  return (
    <p className="text-xs text-ink-soft">
      {messages.send.queueNote}{" "}
      <ExternalLink
        href={documentationUrl("send-messages-delay/", language)}
        note={messages.page.opensElsewhere}
      >
        {messages.page.documentation}
      </ExternalLink>
    </p>
  );
}

/** Whether there is anything to load the card for. */
function useMayBeShown(): boolean {
  const hasRecords = useLedger(({ records }) => records.length > 0);
  const hasEnded = useSending(({ ended }) => ended !== undefined);
  return hasRecords || hasEnded;
}
