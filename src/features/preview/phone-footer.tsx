import { ChevronUp, Eye } from "lucide-react";
import { useI18n } from "../../i18n/i18n.tsx";
import { useShownSend } from "../../stores/send/shown-send.ts";
import { usePhoneView } from "./phone-view.ts";

/** What WhatsApp has below a status: who saw it, or a field for a reply. */
export function PhoneFooter() {
  const texts = useI18n().messages.phone;
  const isViewer = usePhoneView(({ view }) => view === "viewer");
  return (
    <div className="relative grid h-12 flex-none place-items-center px-4 text-sm [text-shadow:0_0_3px_#0006] md:h-20">
      {isViewer ? (
        <span className="flex h-9 w-full items-center justify-center rounded-chip border border-white/60 bg-black/25">
          {texts.reply}
        </span>
      ) : (
        <SeenBy />
      )}
    </div>
  );
}

/** How many people saw the status, if it was sent. */
function SeenBy() {
  const texts = useI18n().messages.phone;
  const count = useShownSend(({ shown }) =>
    shown?.isOfDraft ? Math.max(...shown.records.map(({ viewers }) => viewers?.read ?? 0)) : 0,
  );
  return (
    <span className="grid place-items-center">
      <ChevronUp size={16} aria-hidden className="opacity-80" />
      <span className="flex items-center gap-1.5 tabular-nums" title={texts.seenBy(count)}>
        <Eye size={17} aria-hidden />
        <span aria-hidden>{count}</span>
        <span className="sr-only">{texts.seenBy(count)}</span>
      </span>
    </span>
  );
}
