import { useState } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";

interface Props {
  pending: boolean;
  onDelete: () => void;
}

/** Deletes a status from WhatsApp, after asking: it cannot be taken back. */
export function DeleteStatus({ pending, onDelete }: Props) {
  const { messages } = useI18n();
  const words = messages.history;
  const [asking, setAsking] = useState(false);

  const confirm = () => {
    setAsking(false);
    onDelete();
  };

  return (
    <>
      <Button size="small" look="danger" disabled={pending} onClick={() => setAsking(true)}>
        {words.deleteStatus}
      </Button>
      {asking && (
        <Dialog
          title={words.deleteTitle}
          closeLabel={messages.page.close}
          onClose={() => setAsking(false)}
        >
          <p>{words.deleteText}</p>
          <div className="flex flex-wrap justify-end gap-2">
            <Button onClick={() => setAsking(false)}>{messages.page.cancel}</Button>
            <Button look="danger" onClick={confirm}>
              {words.deleteStatus}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
