import Icon from "lucide-react/icons/external-link";
import type { ReactNode } from "react";

interface Props {
  href: string;
  /** For screen readers: where the link leads. */
  note: string;
  children: ReactNode;
}

export function ExternalLink({ href, note, children }: Props) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      // For a finger, it reaches as far above and below the word as a button would.
      className="external-link relative text-accent underline decoration-current/30 underline-offset-3 hover:decoration-current"
    >
      {children}
      {/* The sign stays on the line of the last word. */}
      <span className="whitespace-nowrap">
        {"\u2060"}
        <Icon size={12} aria-hidden className="mb-0.5 ml-1 inline" />
      </span>
      <span className="sr-only">({note})</span>
    </a>
  );
}
