import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { Repeat } from "../../voice-status/record/repeat.ts";

interface Props {
  repeat: Repeat;
  onConfirm: () => void;
  onClose: () => void;
}

/** Stands in the way of a second delivery. */
export default function ConfirmRepeat({ repeat, onConfirm, onClose }: Props) {
  const { messages, dateTime } = useI18n();
  const texts = messages.send;
  return (
    <Dialog title={texts.repeatTitle} closeLabel={messages.page.close} onClose={onClose}>
      <p>
        {repeat.kind === "newer" && texts.repeatNewer}
        {repeat.kind === "open" && texts.repeatOpen(dateTime(repeat.startedAt))}
        {repeat.kind === "queued" && texts.repeatQueued(dateTime(repeat.startedAt))}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{messages.page.cancel}</Button>
        <Button look="danger" onClick={onConfirm}>
          {texts.repeat}
        </Button>
      </div>
    </Dialog>
  );
}
