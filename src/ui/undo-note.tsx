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
      <bdi className="min-w-0 overflow-hidden text-ellipsis">{children}</bdi>
      {onUndo && (
        <Button
          ref={buttonRef}
          size="small"
          look="quiet"
          className="ml-2 h-6! px-0! text-accent pointer-coarse:-my-2 pointer-coarse:h-11!"
          aria-label={`${undo}: ${children}`}
          onClick={onUndo}
        >
          {undo}
        </Button>
      )}
    </p>
  );
}
