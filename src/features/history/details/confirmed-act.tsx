import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";

interface Props {
  label: string;
  title: string;
  text: string;
  disabled?: boolean;
  onConfirm: () => void;
}

/** A button for something that cannot be undone: it asks first. */
export function ConfirmedAct({ label, title, text, disabled = false, onConfirm }: Props) {
  const { messages } = useI18n();
  const [asking, setAsking] = useState(false);

  const confirm = () => {
    setAsking(false);
    onConfirm();
  };

  return (
    <>
      <Button size="small" look="danger" disabled={disabled} onClick={() => setAsking(true)}>
        {label}
      </Button>
      {asking && (
        <Dialog title={title} closeLabel={messages.page.close} onClose={() => setAsking(false)}>
          <p>{text}</p>
          <div className="flex flex-wrap justify-end gap-2">
            <Button onClick={() => setAsking(false)}>{messages.page.cancel}</Button>
            <Button look="danger" onClick={confirm}>
              {label}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
