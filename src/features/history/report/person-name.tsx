import { useNumberLabel } from "../../../stores/recipients/number-label.ts";
import { usePresentation } from "../../../ui/presentation.ts";

interface Props {
  name: string | undefined;
  chatId: string;
}

/** A person in a list: the name above the number, or the number alone. */
export function PersonName({ name, chatId }: Props) {
  const { hideName, hideNumbers } = usePresentation();
  const labelOf = useNumberLabel();
  return (
    <span className="grid min-w-0 flex-1 pr-3 text-sm">
      {name && <bdi className="truncate font-medium">{hideName(name)}</bdi>}
      <span className={`truncate ${name ? "text-xs text-ink-soft" : ""}`}>
        {hideNumbers(labelOf(chatId))}
      </span>
    </span>
  );
}
