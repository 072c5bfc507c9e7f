import { useState } from "react";
import { useSetTimeTexts } from "../../../i18n/use-set-time-texts.ts";
import { MissedSend } from "./missed-send.tsx";
import { usePlanned } from "./use-planned.ts";

/** At the top of the page: which planned sends did not go out, why, and what can be done. */
export function MissedBanner() {
  const texts = useSetTimeTexts().missed;
  const [openedAt] = useState(Date.now);
  const { missed } = usePlanned(openedAt);
  if (missed.length === 0) return null;
  const title = texts.title(missed.length);
  return (
    <section aria-label={title} className="page-width pt-4">
      <div className="rounded-card border border-line bg-caution-wash px-4 py-3 text-sm">
        <div role="alert">
          <h2 className="font-semibold text-caution">{title}</h2>
        </div>
        <ul>
          {missed.map((plan) => (
            <MissedSend key={plan.id} plan={plan} />
          ))}
        </ul>
      </div>
    </section>
  );
}
