import { usePresentation } from "../../../ui/presentation.ts";

interface Props {
  name: string | undefined;
  number: string;
}

/** A person in a list: the name above the number, or the number alone. */
export function PersonName({ name, number }: Props) {
  const { hideName, hideNumbers } = usePresentation();
  return (
    <span className="grid min-w-0 flex-1 pr-3 text-sm">
      {name && <bdi className="truncate font-medium">{hideName(name)}</bdi>}
      <span className={`truncate ${name ? "text-xs text-ink-soft" : ""}`}>
        {hideNumbers(number)}
      </span>
    </span>
  );
}
