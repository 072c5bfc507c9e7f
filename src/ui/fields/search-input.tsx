import { Search } from "lucide-react";
import type { Ref } from "react";
import { TextInput } from "./text-input.tsx";

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Shows dots instead of letters in presentation mode. */
  isPrivate?: boolean;
  /** Shows a magnifying glass; off where space is tight. */
  hasIcon?: boolean;
  className?: string;
  ref?: Ref<HTMLInputElement>;
}

/** A search field with its label as placeholder. */
export function SearchInput(props: Props) {
  const { label, value, onChange, hasIcon = true, className = "", ...rest } = props;
  return (
    <div className={`relative ${className}`}>
      {hasIcon && (
        <Search
          size={15}
          aria-hidden
          className="pointer-events-none absolute inset-y-0 left-3 my-auto text-ink-soft"
        />
      )}
      <TextInput
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={`h-control! text-sm ${hasIcon ? "pl-9" : ""}`}
        {...rest}
      />
    </div>
  );
}
