import type { ReactNode } from "react";

interface Props<Value extends string> {
  legend: string;
  name: string;
  options: { value: Value; label: ReactNode; icon?: ReactNode }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A choice of a few options: radio buttons that look like a switch. */
export function Segmented<Value extends string>({
  legend,
  name,
  options,
  value,
  onChange,
}: Props<Value>) {
  // On a phone it is as wide as the fields beside it; on a very small one it leaves out the icons, and scrolls.
  const width =
    options.length > 2
      ? "max-md:w-full max-md:[&>label]:flex-auto max-md:[&>label]:justify-center max-md:[&>label]:px-2 max-[350px]:[&_svg]:hidden"
      : "";
  return (
    <fieldset
      className={`inline-flex max-w-full min-w-0 gap-0.5 overflow-x-auto rounded-[10px] border border-line bg-sunken p-[3px] md:flex-wrap ${width}`}
    >
      <legend className="sr-only">{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="flex h-[30px] flex-none items-center pointer-coarse:h-10 gap-1.5 rounded-[7px] px-3 text-sm font-medium whitespace-nowrap text-ink-soft has-disabled:opacity-60 has-checked:bg-raised has-checked:text-ink has-checked:shadow-[0_0_0_1px_var(--role-line),0_1px_2px_var(--role-shade)] has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.icon}
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
