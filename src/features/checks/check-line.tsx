import { CircleAlert, CircleCheck, CircleDashed, TriangleAlert } from "lucide-react";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/button.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import { ExternalLink } from "../../ui/external-link.tsx";
import type { Check, Mend, Verdict } from "../../voice-status/checks/check.ts";
import { extensionOf } from "../../voice-status/file-name.ts";
import { sourceOf } from "./check-sources.ts";
import { useDescribeCheck } from "./link-part.ts";

const signs = {
  good: { Icon: CircleCheck, color: "text-good" },
  caution: { Icon: TriangleAlert, color: "text-caution" },
  bad: { Icon: CircleAlert, color: "text-bad" },
  open: { Icon: CircleDashed, color: "text-ink-faint" },
};

export function VerdictSign({ verdict }: { verdict: Verdict }) {
  const { messages } = useI18n();
  const { Icon, color } = signs[verdict];
  return (
    <Icon
      size={18}
      role="img"
      aria-label={messages.checks.verdict[verdict]}
      className={`flex-none ${color}`}
    />
  );
}

interface Props {
  check: Check;
  onMend: (mend: Mend) => void;
}

/** One verdict with its reason, where that is written, and what would mend it. */
export function CheckLine({ check, onMend }: Props) {
  const { language, messages } = useI18n();
  const words = messages.checks;
  const describe = useDescribeCheck();
  const { hideNumbers } = usePresentation();
  const { title, reason } = describe(check);
  const { name, verdict, mend } = check;
  const source = sourceOf(name, language);
  return (
    <li className="flex items-start gap-2.5 border-t border-line py-2.5 text-sm">
      <VerdictSign verdict={verdict} />
      <div className="min-w-0 flex-1">
        {title}
        <p className="text-xs/[17px] wrap-anywhere text-ink-soft">
          {hideNumbers(reason)}
          {source && (
            <>
              {"\u00A0· "}
              <ExternalLink href={source} note={messages.page.opensElsewhere}>
                {words.source}
              </ExternalLink>
            </>
          )}
        </p>
        {mend && (
          <Button size="small" className="mt-1.5" onClick={() => onMend(mend)}>
            {mendLabel(mend)}
          </Button>
        )}
      </div>
    </li>
  );

  function mendLabel(offered: Mend): string {
    const label = words.mend[offered.act];
    return offered.act === "rename" ? label.replace("#", extensionOf(offered.fileName)) : label;
  }
}
