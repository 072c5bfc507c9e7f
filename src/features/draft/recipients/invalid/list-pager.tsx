import { ChevronLeft, ChevronRight } from "lucide-react";
import { useRecipientTexts } from "../../../../i18n/use-recipient-texts.ts";
import { IconButton } from "../../../../ui/icon-button.tsx";

interface Props {
  /** The first one that is shown, and how many are shown at once. */
  from: number;
  step: number;
  total: number;
  onFrom: (from: number) => void;
}

/** Goes through a list a few at a time. */
export function ListPager({ from, step, total, onFrom }: Props) {
  const texts = useRecipientTexts();
  const isLast = from + step >= total;
  return (
    <div className="mt-1.5 -ml-1.5 flex items-center text-sm text-ink-soft">
      <IconButton
        label={texts.previous}
        aria-disabled={from === 0}
        onClick={() => onFrom(Math.max(0, from - step))}
        className="size-small! aria-disabled:opacity-40"
      >
        <ChevronLeft size={16} aria-hidden />
      </IconButton>
      <span className="px-1 tabular-nums">
        {texts.shown(from + 1, Math.min(total, from + step), total)}
      </span>
      <IconButton
        label={texts.next}
        aria-disabled={isLast}
        onClick={() => !isLast && onFrom(from + step)}
        className="size-small! aria-disabled:opacity-40"
      >
        <ChevronRight size={16} aria-hidden />
      </IconButton>
    </div>
  );
}
