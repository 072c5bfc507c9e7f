import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Button } from "../../../ui/button.tsx";
import { ConfirmDialog } from "../../../ui/dialogs/confirm-dialog.tsx";

interface Props {
  label: string;
  title: string;
  text: string;
  disabled?: boolean;
  onConfirm: () => void;
}

/** A button for something that cannot be undone: it asks first. */
export function ConfirmButton({ label, title, text, disabled = false, onConfirm }: Props) {
  const { messages } = useI18n();
  const [isOpen, setOpen] = useState(false);

  const confirm = () => {
    setOpen(false);
    onConfirm();
  };

  return (
    <>
      <Button size="small" look="danger" disabled={disabled} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={title}
          action={label}
          look="danger"
          texts={messages.page}
          onConfirm={confirm}
          onClose={() => setOpen(false)}
        >
          <p>{text}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
