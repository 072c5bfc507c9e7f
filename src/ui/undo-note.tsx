import type { ComponentProps, Ref } from "react";
import { Button } from "./button.tsx";

interface Props extends ComponentProps<"p"> {
  /** What was done. */
  children: string | undefined;
  /** The word for undoing. */
  undo: string;
  /** Left out if there is nothing to undo. */
  onUndo?: (() => void) | undefined;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** Shows what was done and, if that can be undone, a button beside it. */
export function UndoNote({ children, undo, onUndo, buttonRef, className = "", ...rest }: Props) {
  return (
    <p className={`min-w-0 text-sm wrap-anywhere text-ink-soft ${className}`} {...rest}>
      <bdi className="min-w-0">{children}</bdi>
      {onUndo && (
        <Button
          ref={buttonRef}
          size="small"
          look="quiet"
          className="relative ml-2 h-auto! px-0! text-accent after:absolute after:-inset-x-2 after:-inset-y-3 hover:bg-transparent! hover:underline"
          aria-label={`${undo}: ${children}`}
          onClick={onUndo}
        >
          {undo}
        </Button>
      )}
    </p>
  );
}
