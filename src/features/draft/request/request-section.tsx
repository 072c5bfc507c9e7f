import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useInView } from "../../../lib/browser/use-in-view.ts";
import { isSameDraft } from "../../../stores/checks/draft-checks.ts";
import { useDraft } from "../../../stores/draft/draft.ts";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { emptyDraft } from "../../../voice-status/draft.ts";
import { Section } from "../section.tsx";
import { ExchangeActions } from "../share/exchange-actions.tsx";

const RequestView = lazyPart(() => import("./request-view.tsx"));

/**
 * The exact request, and what brings one in or passes it on. Its code comes when its place is in view, and with a
 * stored draft.
 */
export function RequestSection() {
  const texts = useI18n().messages.request;
  const [hasDraft] = useState(() => !isSameDraft(useDraft.getState(), emptyDraft));
  const [place, isInView] = useInView<HTMLDivElement>();
  const isShown = hasDraft || isInView;
  return (
    <Section title={texts.title} hint={texts.hint} actions={<ExchangeActions />} isFolded>
      {/* As high as it is with an empty draft, so that nothing moves when it comes. */}
      <div ref={place} className="grid grid-cols-1 content-start gap-3 lg:min-h-[390px]">
        {isShown && <RequestView />}
      </div>
    </Section>
  );
}
