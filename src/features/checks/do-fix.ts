import { lateTextsOptions } from "../../i18n/use-late-texts.ts";
import { linkReportOptions } from "../../stores/checks/link-queries.ts";
import { useDraftChecks } from "../../stores/checks/draft-checks.ts";
import { rulesOptions } from "../../stores/checks/load-rules.ts";
import { useClipStore } from "../../stores/audio/clip.ts";
import { askForFile, useAudioSource } from "../../stores/draft/audio-source.ts";
import { changeDraft, type DraftForm } from "../../stores/draft/draft-form.ts";
import { queryClient } from "../../stores/query-client.ts";
import { openDialog } from "../../stores/open-dialog.ts";
import { openRegion } from "../../stores/open-region.ts";
import type { Fix } from "../../voice-status/checks/check.ts";
import { withoutDuplicates, withoutTwins } from "../../voice-status/checks/check-recipients.ts";
import { chooseSplit } from "../../stores/send/split-choice.ts";
import { focusChecks } from "./focus-checks.ts";

/** Does what the button of a check offers. The focus goes to what was changed, because the button disappears. */
export function doFix(form: DraftForm, fix: Fix): void {
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
    case "open-set-up":
      return openRegion("set-up", fix.topic);
    case "remove-duplicates":
      changeDraft(form, { recipients: withoutDuplicates(recipients) }, true);
      return form.setFocus("recipients");
    case "remove-twins":
      changeDraft(form, { recipients: withoutTwins(recipients) }, true);
      return form.setFocus("recipients");
    case "show-recipients":
      return form.setFocus("recipients");
    case "cut-in-parts":
      return void cutInParts(form);
    case "split-recipients":
    case "join-recipients":
      chooseSplit(fix.action === "split-recipients");
      return focusChecks();
  }
}

/** Only a clip can be cut: for a link, the file has to be chosen. */
async function cutInParts(form: DraftForm): Promise<void> {
  if (useAudioSource.getState().source === "link" || !useClipStore.getState().clip) {
    return askForFile(form);
  }
  const { chooseSeries } = await import("../../stores/audio/series-actions.ts");
  chooseSeries("parts");
  focusChecks();
}

function checkAgain(): void {
  const { urlFile } = useDraftChecks.getState().facts;
  void queryClient.refetchQueries(linkReportOptions(urlFile));
  for (const options of [rulesOptions, lateTextsOptions]) {
    const { queryKey } = options;
    if (!queryClient.getQueryData(queryKey)) void queryClient.refetchQueries({ queryKey });
  }
  focusChecks();
}
