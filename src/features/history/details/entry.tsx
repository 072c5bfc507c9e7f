import type { ReactNode } from "react";

interface Props {
  name: string;
  children: ReactNode;
}

/** One line of a list of facts. */
export function Entry({ name, children }: Props) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0 max-md:mb-2">{children}</dd>
    </>
  );
}
