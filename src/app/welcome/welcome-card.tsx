import type { ComponentProps, ReactNode } from "react";

interface Props extends ComponentProps<"section"> {
  title: string;
  titleId?: string;
  acts: ReactNode;
}

/**
 * A card above the page, so that nothing moves. On a phone it is at the top: Send is at the bottom, and must stay in
 * sight.
 */
export function WelcomeCard({ title, titleId, acts, children, ...rest }: Props) {
  return (
    <section
      className="fixed inset-x-3 top-[72px] z-20 grid gap-3 rounded-card border border-line-strong bg-surface p-5 shadow-card md:inset-x-auto md:top-auto md:bottom-5 md:left-5 md:w-[380px]"
      {...rest}
    >
      <h2 id={titleId} className="font-semibold">
        {title}
      </h2>
      {children}
      <div className="flex flex-wrap justify-end gap-2">{acts}</div>
    </section>
  );
}

export function WelcomeSentences({ sentences }: { sentences: string[] }) {
  return (
    <div className="grid gap-2 text-sm text-ink-soft">
      {sentences.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
