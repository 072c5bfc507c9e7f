import type { ReactNode } from "react";
import { Button } from "../button.tsx";
import { Dialog } from "./dialog.tsx";

interface Props {
  title: string;
  /** What the user should know before agreeing. */
  children: ReactNode;
  action: string;
  /** `danger` for what cannot be undone. */
  look: "primary" | "danger";
  texts: { cancel: string; close: string };
  /** The action is on its way: it cannot be started a second time. */
  isBusy?: boolean;
  /** Why the action failed; the dialog stays open. */
  error?: string | undefined;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something is done. */
export function ConfirmDialog(props: Props) {
  const { title, children, action, look, texts, isBusy, error, onConfirm, onClose } = props;
  return (
    <Dialog title={title} closeLabel={texts.close} onClose={onClose}>
      {children}
      {error && (
        <p role="alert" className="text-sm text-bad">
          {error}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{texts.cancel}</Button>
        <Button look={look} aria-disabled={isBusy} onClick={() => isBusy || onConfirm()}>
          {action}
        </Button>
      </div>
    </Dialog>
  );
}
