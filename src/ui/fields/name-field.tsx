import { type ComponentProps, type ReactNode, useEffect, useRef } from "react";
import { Field } from "./field.tsx";
import { TextInput } from "./text-input.tsx";

interface Props extends Omit<ComponentProps<typeof Field>, "children"> {
  value: string;
  maxLength: number;
  onChange: (value: string) => void;
  /** Enter. */
  onSave: () => void;
  /** Escape; a dialog around the field stays open. */
  onCancel: () => void;
  /** The buttons beside it. */
  children: ReactNode;
}

/** A field for the name of something, private in presentation mode. It takes the focus, with its text selected. */
export function NameField(props: Props) {
  const { value, maxLength, onChange, onSave, onCancel, children, ...field } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);

  return (
    <Field {...field}>
      {(aria) => (
        <div className="flex flex-wrap gap-2 p-0.5">
          <TextInput
            {...aria}
            ref={input}
            value={value}
            isPrivate
            maxLength={maxLength}
            dir="auto"
            onChange={({ target }) => onChange(target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") onSave();
              if (event.key !== "Escape") return;
              event.preventDefault();
              onCancel();
            }}
            className="h-control! min-w-40! flex-1 text-sm"
          />
          {children}
        </div>
      )}
    </Field>
  );
}
