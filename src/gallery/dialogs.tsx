import { useState } from "react";
import { useI18n } from "../i18n/i18n.tsx";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/dialogs/confirm-dialog.tsx";
import { Dialog } from "../ui/dialogs/dialog.tsx";
import { Specimen } from "./specimen.tsx";

/** Dialogs, which are above everything else and so open one at a time. */
export function Dialogs() {
  const { messages } = useI18n();
  const [open, setOpen] = useState<"dialog" | "table" | "question" | "busy">();
  const close = () => setOpen(undefined);
  const closeLabel = messages.page.close;
  return (
    <Specimen name="Dialog and ConfirmDialog">
      <Button onClick={() => setOpen("dialog")}>Open a dialog</Button>
      <Button onClick={() => setOpen("table")}>Open a wide dialog</Button>
      <Button onClick={() => setOpen("question")}>Ask</Button>
      <Button onClick={() => setOpen("busy")}>Ask again after a failure</Button>
      {open === "dialog" && (
        <Dialog title="A dialog" closeLabel={closeLabel} onClose={close}>
          <p>What it is about.</p>
        </Dialog>
      )}
      {open === "table" && (
        <Dialog title="A wide dialog" closeLabel={closeLabel} onClose={close} isWide>
          <p>What it is about.</p>
        </Dialog>
      )}
      {open === "question" && (
        <ConfirmDialog
          title="Delete it?"
          action="Delete"
          look="danger"
          texts={messages.page}
          onConfirm={close}
          onClose={close}
        >
          <p>It cannot be brought back.</p>
        </ConfirmDialog>
      )}
      {open === "busy" && (
        <ConfirmDialog
          title="Switch it on?"
          action="Switching on…"
          look="primary"
          texts={messages.page}
          isBusy
          error="It did not work."
          onConfirm={close}
          onClose={close}
        >
          <p>This restarts the instance.</p>
        </ConfirmDialog>
      )}
    </Specimen>
  );
}
