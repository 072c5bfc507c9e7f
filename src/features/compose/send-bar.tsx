import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/button.tsx";

interface Props {
  formId: string;
  sending: boolean;
  onStopWaiting: () => void;
}

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** On a phone it stays at the bottom edge while the form is on screen. */
export function SendBar({ formId, sending, onStopWaiting }: Props) {
  const { messages } = useI18n();
  const words = messages.send;
  return (
    <div className="max-md:sticky max-md:bottom-0 max-md:z-10 max-md:-mx-4 max-md:border-t max-md:border-line max-md:bg-canvas max-md:px-4 max-md:py-3">
      <div className="flex gap-2">
        <Button look="primary" size="large" type="submit" form={formId} aria-disabled={sending}>
          {sending ? words.sending : words.action}
          {!sending && (
            <kbd className="rounded-[5px] border border-current px-1.5 font-mono text-[11px]/[18px] font-medium max-md:hidden">
              {isMac ? "⌘ Enter" : "Ctrl Enter"}
            </kbd>
          )}
        </Button>
        {sending && (
          <Button className="h-12!" onClick={onStopWaiting}>
            {words.stop}
          </Button>
        )}
      </div>
    </div>
  );
}
