import type { ReactNode } from "react";

interface Props {
  name: string;
  children: ReactNode;
}

/** A primitive in its states, under its name. */
export function Specimen({ name, children }: Props) {
  return (
    <section aria-label={name} className="grid grid-cols-1 gap-2">
      <h3 className="text-sm font-semibold">{name}</h3>
      <div className="flex flex-wrap items-center gap-3">{children}</div>
    </section>
  );
}
