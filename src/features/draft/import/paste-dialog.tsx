import { ClipboardPaste } from "lucide-react";
import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { usePasteRequestTexts } from "../../../i18n/use-paste-request-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialogs/dialog.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { askForText, receiveText } from "./incoming-text.ts";
import { REQUEST_FIELD_ID } from "./use-receive-texts.ts";

const close = () => askForText(false);

/** Asks for a request. One that is pasted is read at once and never shown: it may contain a token. */
export default function PasteDialog() {
  const { page, exchange } = useI18n().messages;
  const texts = usePasteRequestTexts();
  const { presenting } = usePresentation();
  const [text, setText] = useState("");
  const [isRefused, setRefused] = useState(false);
  const isEmpty = text.trim() === "";

  const readClipboard = async () => {
    try {
      receiveText(await navigator.clipboard.readText());
    } catch {
      setRefused(true);
      announce(texts.clipboardRefused);
    }
  };

  return (
    <Dialog title={exchange.paste} closeLabel={page.close} onClose={close}>
      <p className="text-sm text-ink-soft">{texts.hint}</p>
      <textarea
        id={REQUEST_FIELD_ID}
        aria-label={texts.field}
        dir="ltr"
        rows={6}
        spellCheck={false}
        autoCapitalize="off"
        placeholder={texts.placeholder}
        value={text}
        onChange={({ target }) => setText(target.value)}
        className={`w-full rounded-control border border-line-control bg-surface px-3 py-2 font-mono text-[12.5px]/5 ${presenting ? "[-webkit-text-security:disc]" : ""}`}
      />
      {isRefused && <p className="text-sm text-caution">{texts.clipboardRefused}</p>}
      <div className="flex flex-wrap justify-end gap-2">
        {"clipboard" in navigator && (
          <Button className="mr-auto" onClick={() => void readClipboard()}>
            <ClipboardPaste size={15} aria-hidden />
            {texts.fromClipboard}
          </Button>
        )}
        <Button look="primary" aria-disabled={isEmpty} onClick={() => isEmpty || receiveText(text)}>
          {texts.read}
        </Button>
      </div>
    </Dialog>
  );
}
