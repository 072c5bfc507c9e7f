import type { Ref } from "react";

interface Props {
  /** For the button that opens it. */
  ref: Ref<HTMLInputElement>;
  label: string;
  onChoose: (file: File) => void;
}

/** Lets a person choose a JSON file, also the same one again. It is opened by a button beside it. */
export function JsonFilePicker({ ref, label, onChoose }: Props) {
  return (
    <input
      ref={ref}
      type="file"
      accept="application/json,.json"
      aria-label={label}
      tabIndex={-1}
      className="hidden"
      onChange={({ target }) => {
        const file = target.files?.[0];
        target.value = "";
        if (file) onChoose(file);
      }}
    />
  );
}
