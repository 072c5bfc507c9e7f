import { ClipboardPaste, Link2 } from "lucide-react";
import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useCommand } from "../../../stores/commands.ts";
import { Button } from "../../../ui/button.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { askForText, useIncomingText } from "../import/incoming-text.ts";

const PasteDialog = lazyPart(() => import("../import/paste-dialog.tsx"));
const ShareDialog = lazyPart(() => import("./share-dialog.tsx"));

const paste = () => askForText(true);

/** Brings a request into the draft, or passes the draft on as a link. */
export function ExchangeActions() {
  const texts = useI18n().messages.exchange;
  const isAsked = useIncomingText((store) => store.isAsked);
  const [isSharing, setSharing] = useState(false);
  const share = () => setSharing(true);
  useCommand("paste-request", paste);
  useCommand("share-link", share);
  return (
    <div className="-mx-2.5 mt-1.5 flex flex-wrap max-lg:mt-5 md:flex-col md:items-start">
      <Button size="small" look="quiet" onClick={paste}>
        <ClipboardPaste size={15} aria-hidden />
        {texts.paste}
      </Button>
      <Button size="small" look="quiet" onClick={share}>
        <Link2 size={15} aria-hidden />
        {texts.share}
      </Button>
      {isAsked && <PasteDialog />}
      {isSharing && <ShareDialog onClose={() => setSharing(false)} />}
    </div>
  );
}
