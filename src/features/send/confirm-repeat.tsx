import { useI18n } from "../../i18n/i18n.tsx";
import { passGate } from "../../stores/send/gates.ts";
import { turnBack } from "../../stores/send/shut-gate.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import type { Repeat } from "../../voice-status/record/repeat.ts";

interface Props {
  repeat: Repeat;
}

/** Stands in the way of a second delivery. */
export default function ConfirmRepeat({ repeat }: Props) {
  const { messages, dateTime } = useI18n();
  const texts = messages.send;
  return (
    <ConfirmDialog
      title={texts.repeatTitle}
      action={texts.repeat}
      look="danger"
      texts={messages.page}
      onConfirm={passGate}
      onClose={turnBack}
    >
      <p>
        {repeat.kind === "newer" && texts.repeatNewer}
        {repeat.kind === "open" && texts.repeatOpen(dateTime(repeat.startedAt))}
        {repeat.kind === "queued" && texts.repeatQueued(dateTime(repeat.startedAt))}
      </p>
    </ConfirmDialog>
  );
}
