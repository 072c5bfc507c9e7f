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

/** Shows what was done; if that can be undone, on the button that does so. */
export function UndoNote({ children, undo, onUndo, buttonRef, className = "", ...rest }: Props) {
  return (
    <p
      className={`min-w-0 text-sm wrap-anywhere text-ink-soft ${onUndo ? "-ml-2.5" : ""} ${className}`}
      {...rest}
    >
      {onUndo ? (
        <Button
          ref={buttonRef}
          size="small"
          look="quiet"
          className="h-auto! min-h-8 max-w-full py-1 text-left whitespace-normal!"
          onClick={onUndo}
        >
          <span className="min-w-0 wrap-anywhere">
            {undo}: <bdi>{children}</bdi>
          </span>
        </Button>
      ) : (
        <bdi>{children}</bdi>
      )}
    </p>
  );
}
