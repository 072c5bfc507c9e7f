import { loadLateTexts } from "../../i18n/use-late-texts.ts";
import { linkReportOptions } from "../../stores/checks/link-queries.ts";
import { useDraftChecks } from "../../stores/checks/draft-checks.ts";
import { rulesOptions } from "../../stores/checks/load-rules.ts";
import { useClipStore } from "../../stores/audio/clip.ts";
import { askForFile, useAudioSource } from "../../stores/draft/audio-source.ts";
import { changeDraft, useDraft } from "../../stores/draft/draft.ts";
import { focusField } from "../../stores/draft/draft-fields.ts";
import { queryClient } from "../../stores/query-client.ts";
import { openDialog } from "../../stores/open-dialog.ts";
import { openRegion } from "../../stores/open-region.ts";
import type { Fix } from "../../voice-status/checks/check.ts";
import { withoutDuplicates, withoutTwins } from "../../voice-status/checks/check-recipients.ts";
import { chooseSplit } from "../../stores/send/split-choice.ts";
import { focusChecks } from "./focus-checks.ts";

/** Does what the button of a check offers. The focus goes to what was changed, because the button disappears. */
export function doFix(fix: Fix): void {
  const { recipients } = useDraft.getState();
  switch (fix.action) {
    case "use-file":
      return askForFile();
    case "replace-link":
      changeDraft({ audioUrl: fix.urlFile }, true);
      return focusField("audioUrl");
    case "check-again":
      return checkAgain();
    case "rename":
      changeDraft({ fileName: fix.fileName }, true);
      return focusField("fileName");
    case "switch-on-notifications":
      return openDialog("switch-on-notifications");
    case "open-set-up":
      return openRegion("set-up", fix.topic);
    case "remove-duplicates":
      changeDraft({ recipients: withoutDuplicates(recipients) }, true);
      return focusField("recipients");
    case "remove-twins":
      changeDraft({ recipients: withoutTwins(recipients) }, true);
      return focusField("recipients");
    case "show-recipients":
      return focusField("recipients");
    case "cut-in-parts":
      return void cutInParts();
    case "split-recipients":
    case "join-recipients":
      chooseSplit(fix.action === "split-recipients");
      return focusChecks();
  }
}

/** Only a clip can be cut: for a link, the file has to be chosen. */
async function cutInParts(): Promise<void> {
  if (useAudioSource.getState().source === "link" || !useClipStore.getState().clip) {
    return askForFile();
  }
  const { chooseSeries } = await import("../../stores/audio/series-actions.ts");
  chooseSeries("parts");
  focusChecks();
}

function checkAgain(): void {
  const { urlFile } = useDraftChecks.getState().facts;
  void queryClient.refetchQueries(linkReportOptions(urlFile));
  const { queryKey } = rulesOptions;
  if (!queryClient.getQueryData(queryKey)) void queryClient.refetchQueries({ queryKey });
  void loadLateTexts();
  focusChecks();
}
