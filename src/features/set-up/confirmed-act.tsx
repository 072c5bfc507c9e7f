import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { GreenApiFailure } from "../../green-api/failure.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { describeFailure } from "../../i18n/describe-failure.ts";
import { isReader, useSignedIn } from "../../stores/signed-in.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/dialogs/confirm-dialog.tsx";
import { announce } from "../../ui/live-region.tsx";

interface Props {
  texts: {
    label: string;
    title: string;
    action: string;
    busy: string;
    done: string;
    refused: string;
  };
  /** `danger` for what cannot be undone. */
  look: "secondary" | "danger";
  disabled?: boolean;
  /** Resolves to whether GREEN-API did it. */
  run: () => Promise<boolean>;
  /** What follows from it. */
  children: ReactNode;
}

/** A button for an act with consequences: a dialog names them first. A reader may do none of them. */
export function ConfirmedAct({ texts, look, disabled = false, run, children }: Props) {
  const { messages } = useI18n();
  const readsOnly = useSignedIn(isReader);
  const [isOpen, setOpen] = useState(false);
  const { mutate, isPending, data, error, reset } = useMutation({
    mutationFn: run,
    onSuccess: (isDone) => {
      if (!isDone) return;
      setOpen(false);
      announce(texts.done);
    },
  });

  const open = () => {
    reset();
    setOpen(true);
  };

  const refusal = data === false ? texts.refused : undefined;
  const reason =
    error instanceof GreenApiFailure ? describeFailure(messages, error).title : refusal;

  return (
    <>
      <Button size="small" look={look} disabled={disabled || readsOnly} onClick={open}>
        {texts.label}
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={texts.title}
          action={isPending ? texts.busy : texts.action}
          look={look === "danger" ? "danger" : "primary"}
          texts={messages.page}
          isBusy={isPending}
          error={reason}
          onConfirm={() => mutate()}
          onClose={() => setOpen(false)}
        >
          {children}
        </ConfirmDialog>
      )}
    </>
  );
}
