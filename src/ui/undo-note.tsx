import type { ComponentProps, Ref } from "react";
import { Button } from "./button.tsx";

interface Props extends ComponentProps<"p"> {
  /** The label of the button. */
  undo: string;
  /** Left out if there is nothing to undo. */
  onUndo?: (() => void) | undefined;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** Shows what was done, and offers to undo it. */
export function UndoNote({ children, undo, onUndo, buttonRef, className = "", ...rest }: Props) {
  return (
    <p
      className={`flex flex-wrap items-center gap-x-2 text-sm text-ink-soft ${className}`}
      {...rest}
    >
      <bdi className="min-w-0 wrap-anywhere">{children}</bdi>
      {onUndo && (
        <Button ref={buttonRef} size="small" look="quiet" onClick={onUndo}>
          {undo}
        </Button>
      )}
    </p>
  );
}
