import { useI18n } from "../../../i18n/i18n.tsx";
import { useInView } from "../../../lib/browser/use-in-view.ts";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { Section } from "../section.tsx";

const RequestView = lazyPart(() => import("./request-view.tsx"));
const ExchangeActions = lazyPart(() => import("../share/exchange-actions.tsx"));

/** The exact request, and what brings one in or passes it on. Its code comes when its place is in view. */
export function RequestSection() {
  const texts = useI18n().messages.request;
  const [place, isInView] = useInView<HTMLDivElement>();
  return (
    <Section
      title={texts.title}
      hint={texts.hint}
      actions={
        <div className="mt-1.5 min-h-8 md:min-h-16 pointer-coarse:min-h-10 md:pointer-coarse:min-h-20">
          {isInView && <ExchangeActions />}
        </div>
      }
      isFolded
    >
      {/* As high as it is with an empty draft, so that nothing moves when it comes. */}
      <div ref={place} className="grid grid-cols-1 content-start gap-3 lg:min-h-[390px]">
        {isInView && <RequestView />}
      </div>
    </Section>
  );
}
