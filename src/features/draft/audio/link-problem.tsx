import { checkTexts, describeCheck } from "../../../i18n/describe-check.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { askForFile } from "../../../stores/draft/audio-source.ts";
import { changeDraft } from "../../../stores/draft/draft.ts";
import { focusField } from "../../../stores/draft/draft-fields.ts";
import { Button } from "../../../ui/button.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import type { Check } from "../../../voice-status/checks/check.ts";

/** At the link: why no status can come of it, and the way out. */
export default function LinkProblem({ check }: { check: Check }) {
  const { language, messages } = useI18n();
  const { hideNumbers } = usePresentation();
  const { fix } = check;
  const { title, reason } = describeCheck(messages, check);
  const isFixable = fix?.action === "use-file" || fix?.action === "replace-link";

  const doFix = () => {
    if (fix?.action !== "replace-link") return askForFile();
    changeDraft({ audioUrl: fix.urlFile });
    focusField("audioUrl");
  };

  return (
    <div className="grid justify-items-start gap-1.5">
      <div>
        <p>{title}</p>
        <p className="wrap-anywhere text-ink-soft first-letter:uppercase">{hideNumbers(reason)}</p>
      </div>
      {isFixable && (
        <Button size="small" className="text-ink" onClick={doFix}>
          {checkTexts[language].fix[fix.action]}
        </Button>
      )}
    </div>
  );
}
