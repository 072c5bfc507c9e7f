import type { ComponentProps } from "react";
import { documentationUrl } from "../../../green-api/contract.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { ExternalLink } from "../../../ui/external-link.tsx";
import { useFirstInput } from "../../../lib/browser/use-first-input.ts";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { OUTCOME_ID } from "./outcome-id.ts";

const OutcomeCard = lazyPart(() => import("./outcome-card.tsx"));
const OutcomeSteps = lazyPart(() => import("./outcome-steps.tsx"));

/** The place of the steps of a send, next to the Send button: it is there before they are, so that nothing moves. */
export function OutcomeStepsPlace() {
  const isInUse = useFirstInput();
  return (
    <div className="relative h-10 max-md:order-first max-md:not-has-data-outcome:hidden md:mt-1">
      <div aria-hidden className="grid grid-cols-4 gap-1 md:gap-1.5">
        {[1, 2, 3, 4].map((step) => (
          <div key={step} className="h-1 rounded-chip bg-line" />
        ))}
      </div>
      {isInUse && <OutcomeSteps />}
    </div>
  );
}

/** What became of the send of this draft. Until there is one, what a send does. */
export function Outcome({ StuckNote }: ComponentProps<typeof OutcomeCard>) {
  const { language, messages } = useI18n();
  const isInUse = useFirstInput();
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
      {isInUse && <OutcomeCard StuckNote={StuckNote} />}
    </div>
  );
}
