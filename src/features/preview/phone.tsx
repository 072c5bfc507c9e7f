import { useI18n } from "../../i18n/i18n.tsx";
import { useDraft } from "../../stores/draft/draft.ts";
import { useChosenInstance } from "../../stores/instances/instances.ts";
import { useSenders } from "../../stores/instances/senders.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { isNearWhite, toBackgroundColor } from "../../voice-status/background-color.ts";
import { emptyDraft } from "../../voice-status/draft.ts";
import { PhoneBubble } from "./phone-bubble.tsx";
import { PhoneFooter } from "./phone-footer.tsx";
import { PhoneHeader } from "./phone-header.tsx";
import { PhoneProgress } from "./phone-progress.tsx";
import { PhoneSwitch } from "./phone-switch.tsx";
import { usePhoneView } from "./phone-view.ts";

const ViewerHeader = lazyPart(() => import("./viewer-header.tsx"));

/** The status as its sender or its viewers see it in WhatsApp, and the choice between the two. */
export function Phone() {
  const { messages } = useI18n();
  const texts = messages.preview;
  const isViewer = usePhoneView(({ view }) => view === "viewer");
  const { idInstance } = useChosenInstance();
  const sender = useSenders((senders) => senders[idInstance]);
  const color = useDraft((draft) => draft.backgroundColor);
  const backgroundColor = toBackgroundColor(color) ?? emptyDraft.backgroundColor;

  return (
    <section aria-label={texts.title} className="grid justify-items-center gap-3">
      <div className="h-[248px] w-full rounded-[22px] bg-[#0b0f0d] p-1.5 shadow-[0_0_0_1px_var(--role-line-strong),0_24px_48px_#0000002e] md:h-(--phone-height) md:w-(--phone-width) md:rounded-[34px] md:p-[9px] lg:rounded-[40px]">
        <div
          className="relative flex h-full flex-col overflow-hidden rounded-[17px] text-white transition-colors duration-200 md:rounded-[27px] lg:rounded-[32px]"
          style={{ backgroundColor }}
        >
          <div className="absolute inset-x-0 top-0 h-20 bg-linear-to-b from-black/30 to-transparent md:h-32" />
          <div className="absolute inset-x-0 bottom-0 h-24 bg-linear-to-t from-black/30 to-transparent" />
          <PhoneProgress />
          {isViewer ? (
            <div className="min-h-15">
              <ViewerHeader />
            </div>
          ) : (
            <PhoneHeader name={texts.you} avatar={sender?.avatar} initial={texts.initial} />
          )}
          <div className="relative my-auto grid justify-items-center gap-2 px-4">
            <PhoneBubble nearWhite={isNearWhite(backgroundColor)} />
          </div>
          <PhoneFooter />
        </div>
      </div>
      <PhoneSwitch />
    </section>
  );
}
