import type { ComponentProps, Ref } from "react";
import { Button } from "./button.tsx";

interface Props extends ComponentProps<"p"> {
  /** What the button says. */
  undo: string;
  /** Left out where there is nothing to undo. */
  onUndo?: (() => void) | undefined;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** Says what was done, and offers to undo it. */
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
