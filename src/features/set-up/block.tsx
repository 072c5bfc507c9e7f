import type { ReactNode } from "react";
import type { SetUpTopic } from "../../voice-status/set-up/set-up-topic.ts";

interface Props {
  topic: Exclude<SetUpTopic, "verdict">;
  title: string;
  /** What can be done, beside the heading. */
  actions?: ReactNode;
  children: ReactNode;
}

/** One of the blocks below the verdict. */
export function Block({ topic, title, actions, children }: Props) {
  const id = titleIdOf(topic);
  return (
    <section aria-labelledby={id} className="min-w-0 break-inside-avoid border-t border-line py-4">
      <div className="mb-2 flex min-h-8 flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h3 id={id} tabIndex={-1} className="scroll-mt-4 rounded-control font-semibold">
          {title}
        </h3>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  );
}

/** Shows a block and gives its heading the focus; that of the region if the block is not shown. */
export function focusBlock(topic: SetUpTopic): void {
  const title = titleOf(topic) ?? titleOf("verdict");
  title?.scrollIntoView({ block: topic === "verdict" ? "nearest" : "start" });
  title?.focus({ preventScroll: true });
}

function titleOf(topic: SetUpTopic): HTMLElement | null {
  return document.getElementById(titleIdOf(topic));
}

/** The id of a block's heading. */
export function titleIdOf(topic: SetUpTopic): string {
  return `set-up-${topic}`;
}
