import { useQueryClient } from "@tanstack/react-query";
import { linkReportOptions } from "../../stores/checks/link-queries.ts";
import { useDraftChecks } from "../../stores/checks/draft-checks.ts";
import { linkRulesOptions } from "../../stores/checks/load-link-rules.ts";
import { askForFile } from "../../stores/draft/audio-source.ts";
import { changeDraft, useDraft } from "../../stores/draft/draft-form.ts";
import { openDialog } from "../../stores/open-dialog.ts";
import type { Fix } from "../../voice-status/checks/check.ts";
import { withoutDuplicates, withoutTwins } from "../../voice-status/checks/check-recipients.ts";
import { focusChecks } from "./focus-checks.ts";
import { linkTextsOptions } from "./use-describe-check.ts";

/** Does what the button of a check offers. The focus goes to what was changed, because the button disappears. */
export function useFix(): (fix: Fix) => void {
  const form = useDraft();
  const queryClient = useQueryClient();

  const checkAgain = () => {
    const { urlFile } = useDraftChecks.getState().facts;
    void queryClient.refetchQueries(linkReportOptions(urlFile));
    for (const options of [linkRulesOptions, linkTextsOptions]) {
      const { queryKey } = options;
      if (!queryClient.getQueryData(queryKey)) void queryClient.refetchQueries({ queryKey });
    }
    focusChecks();
  };

  return (fix) => {
    const { recipients } = form.getValues();
    switch (fix.action) {
      case "use-file":
        return askForFile(form);
      case "replace-link":
        changeDraft(form, { audioUrl: fix.urlFile }, true);
        return form.setFocus("audioUrl");
      case "check-again":
        return checkAgain();
      case "rename":
        changeDraft(form, { fileName: fix.fileName }, true);
        return form.setFocus("fileName");
      case "switch-on-notifications":
        return openDialog("switch-on-notifications");
      case "remove-duplicates":
        changeDraft(form, { recipients: withoutDuplicates(recipients) }, true);
        return form.setFocus("recipients");
      case "remove-twins":
        changeDraft(form, { recipients: withoutTwins(recipients) }, true);
        return form.setFocus("recipients");
      case "show-recipients":
        return form.setFocus("recipients");
    }
  };
}
