import { type ReactNode, useId } from "react";
import { documentationUrl } from "../../green-api/contract.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { ExternalLink } from "../../ui/external-link.tsx";

interface Props {
  title: string;
  hint: string;
  /** The page of GREEN-API's documentation that the hint follows. */
  page?: string;
  /** Shown below the hint. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A section of the form: title and documented rule on the left, fields on the right. */
export function Section({ title, hint, page, actions, children }: Props) {
  const { language, messages } = useI18n();
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid grid-cols-1 gap-x-7 gap-y-3 border-line px-4 py-5 not-first:border-t md:grid-cols-[168px_minmax(0,1fr)] md:px-7 md:py-6"
    >
      <div>
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        <p className="mt-1 text-sm text-ink-soft">{hint}</p>
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
        {actions}
      </div>
      <div className="grid min-w-0 grid-cols-1 content-start gap-3">{children}</div>
    </section>
  );
}
