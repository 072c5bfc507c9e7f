import { type ReactNode, useId } from "react";

interface Props {
  title: string;
  /** Shown beside the title. */
  note?: ReactNode;
  children: ReactNode;
}

/** One half of the exchange: what is sent, or what comes back. */
export function StagePanel({ title, note, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="stage-panel gap-2">
      <div className="flex items-baseline gap-3">
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
        {note}
      </div>
      {children}
    </section>
  );
}
