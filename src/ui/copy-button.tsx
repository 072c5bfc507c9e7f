import Check from "lucide-react/icons/check";
import Copy from "lucide-react/icons/copy";
import X from "lucide-react/icons/x";
import { useEffect, useState } from "react";
import { announce } from "./live-region.tsx";

interface CopyTexts {
  copied: string;
  copyFailed: string;
}

interface Props {
  label: string;
  /** A shorter label, where there is little room. */
  shownLabel?: string;
  /** What is copied, for screen readers, if several things can be. */
  subject?: string;
  /** Called only on a click, so that a secret is not in the page before. */
  text: () => string;
  texts: CopyTexts;
  /** Shows only the icon. */
  compact?: boolean;
}

const SHOWN_MS = 1_600;

/** Copies a text, and confirms that on itself and in the live region. */
export function CopyButton({
  label,
  shownLabel = label,
  subject,
  text,
  texts,
  compact = false,
}: Props) {
  const [outcome, setOutcome] = useState<"copied" | "failed">();

  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome("copied");
      announce(texts.copied);
    } catch {
      setOutcome("failed");
      announce(texts.copyFailed);
    }
  };

  const Icon = { copied: Check, failed: X, idle: Copy }[outcome ?? "idle"];
  return (
    <button
      type="button"
      onClick={() => void copy()}
      aria-label={subject ? `${label}: ${subject}` : label}
      title={label}
      className={`inline-flex h-small flex-none items-center gap-1.5 rounded-control text-sm font-medium whitespace-nowrap text-ink-soft transition-colors duration-150 hover:bg-sunken hover:text-ink ${compact ? "w-small justify-center" : "px-2 max-md:-ml-2"}`}
    >
      <Icon size={14} aria-hidden className={outcome === "copied" ? "text-good" : ""} />
      {!compact && (
        // One above the other, so that the button is always as wide as the longer one.
        <span aria-hidden className="grid *:[grid-area:1/1]">
          <span className={outcome ? "invisible" : ""}>{shownLabel}</span>
          <span className={outcome ? "" : "invisible"}>
            {outcome === "failed" ? texts.copyFailed : texts.copied}
          </span>
        </span>
      )}
    </button>
  );
}
