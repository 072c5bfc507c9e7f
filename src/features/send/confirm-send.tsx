import { useSendConfirmation } from "../../stores/send/send-confirmation.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";

const ConfirmSendDialog = lazyPart(() => import("./confirm-send-dialog.tsx"));

/** The question that a send waits for. */
export function ConfirmSend() {
  const open = useSendConfirmation((store) => store.open);
  return open && <ConfirmSendDialog {...open} />;
}
