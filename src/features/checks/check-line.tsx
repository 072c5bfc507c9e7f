import CircleAlert from "lucide-react/icons/circle-alert";
import CircleCheck from "lucide-react/icons/circle-check";
import CircleDashed from "lucide-react/icons/circle-dashed";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { memo } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { useLateTexts } from "../../i18n/use-late-texts.ts";
import { Button } from "../../ui/button.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import { ExternalLink } from "../../ui/external-link.tsx";
import type { Check, Fix, Verdict } from "../../voice-status/checks/check.ts";
import { extensionOf } from "../../voice-status/file-name.ts";
import { useDescribeCheck } from "./use-describe-check.ts";

const signs = {
  good: { Icon: CircleCheck, color: "text-good" },
  caution: { Icon: TriangleAlert, color: "text-caution" },
  bad: { Icon: CircleAlert, color: "text-bad" },
  open: { Icon: CircleDashed, color: "text-ink-faint" },
};

interface SignProps {
  verdict: Verdict;
  /** Without its colour. */
  isQuiet?: boolean;
}

export function VerdictSign({ verdict, isQuiet }: SignProps) {
  const { messages } = useI18n();
  const { Icon, color } = signs[verdict];
  return (
    <Icon
      size={18}
      role="img"
      aria-label={messages.checks.verdict[verdict]}
      className={`flex-none ${isQuiet ? "text-ink-faint" : color}`}
    />
  );
}

/** A check: its verdict, the reason, a link to the source, and a button that fixes it. Most stay the same at a key. */
export const CheckLine = memo(function CheckLine({ check }: { check: Check }) {
  const { language, messages } = useI18n();
  const texts = messages.checks;
  const describe = useDescribeCheck();
  const { hideNumbers } = usePresentation();
  const { title, reason } = describe(check);
  const { name, verdict, fix } = check;
  const { data: late } = useLateTexts(fix !== undefined);
  const source = late?.sourceOf(name, language);
  return (
    <li className="flex items-start gap-2.5 border-t border-line py-2.5 text-sm">
      <VerdictSign verdict={verdict} />
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1.5">
        <div className="min-w-0 flex-[1_1_190px]">
          {title}
          <p className="text-xs/[17px] wrap-anywhere text-ink-soft">
            {hideNumbers(reason)}
            {source && (
              <>
                {"\u00A0· "}
                <ExternalLink href={source} note={messages.page.opensElsewhere}>
                  {texts.source}
                </ExternalLink>
              </>
            )}
          </p>
        </div>
        {fix && fixLabel(fix) && (
          <Button size="small" onClick={() => void fixNow(fix)}>
            {fixLabel(fix)}
          </Button>
        )}
      </div>
    </li>
  );

  function fixLabel(offered: Fix): string {
    const label = { ...late?.checkTexts[language].fix, ...texts.fix }[offered.action] ?? "";
    return offered.action === "rename" ? label.replace("#", extensionOf(offered.fileName)) : label;
  }
});

async function fixNow(offered: Fix): Promise<void> {
  const { doFix } = await import("./do-fix.ts");
  doFix(offered);
}
