import { ChevronDown } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { documentationUrl } from "../../green-api/endpoints.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { ExternalLink } from "../../ui/external-link.tsx";

interface Props {
  title: string;
  hint: string;
  /** The page of GREEN-API's documentation that the hint follows. */
  page?: string;
  /** In a narrow window only the title is shown until it is opened. */
  isFolded?: boolean;
  /** Shown below the hint. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A section of the form: title and documented rule on the left, fields on the right. */
export function Section({ title, hint, page, actions, isFolded = false, children }: Props) {
  const { language, messages } = useI18n();
  const id = useId();
  const [isOpen, setOpen] = useState(!isFolded);
  const whenFolded = isOpen ? "" : "max-lg:hidden";
  return (
    <section
      aria-labelledby={id}
      className="relative grid grid-cols-1 gap-x-7 gap-y-3 border-line px-4 py-5 not-first:border-t md:grid-cols-[168px_minmax(0,1fr)] md:px-7 md:py-6"
    >
      <div>
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {isFolded && (
          <button
            type="button"
            aria-labelledby={id}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            className="absolute inset-x-0 top-0 grid h-15 place-items-center-safe justify-end rounded-card px-4 text-ink-soft md:h-17 md:px-7 lg:hidden"
          >
            <ChevronDown
              size={16}
              aria-hidden
              className={`transition-transform duration-150 ${isOpen ? "rotate-180" : ""}`}
            />
          </button>
        )}
        <p className={`mt-1 text-sm text-ink-soft ${whenFolded}`}>{hint}</p>
        {page && (
          <p className="mt-1 text-xs">
            <ExternalLink
              href={documentationUrl(page, language)}
              note={messages.page.opensElsewhere}
            >
              {messages.page.documentation}
            </ExternalLink>
          </p>
        )}
        {/* Below the button that lies over the title. */}
        {actions && <div className={`mt-1.5 ${isFolded ? "max-lg:mt-5" : ""}`}>{actions}</div>}
      </div>
      <div className={`grid min-w-0 grid-cols-1 content-start gap-3 ${whenFolded}`}>{children}</div>
    </section>
  );
}
