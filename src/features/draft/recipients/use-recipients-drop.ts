import { type DragEvent, useState } from "react";
import { holdSends } from "../../../stores/recipients/pending-numbers.ts";
import { useRecipientActions } from "./use-recipient-actions.ts";

/** Takes dropped texts and lists; audio is left to the page. */
export function useRecipientsDrop() {
  const actions = useRecipientActions();
  const [isOver, setIsOver] = useState(false);

  const onDrop = (event: DragEvent) => {
    setIsOver(false);
    const files = [...event.dataTransfer.files];
    if (files.some(({ type }) => /^(?:audio|video)\//.test(type))) return;
    event.preventDefault();
    event.stopPropagation();
    if (files.length > 0) holdSends(actions.readFiles(files));
    else void actions.paste(event.dataTransfer.getData("text"));
  };

  return {
    isOver,
    dropProps: {
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        const isInside =
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!isInside) setIsOver(false);
      },
      onDrop,
    },
  };
}
