import { useQueryClient } from "@tanstack/react-query";
import { audioCheckOptions } from "../../stores/audio-check-query.ts";
import { linkPartOptions } from "./link-part.ts";
import type { DraftForm } from "../draft/use-draft-form.ts";
import type { Fix } from "../../voice-status/checks/check.ts";
import { withoutDuplicates, withoutTwins } from "../../voice-status/checks/check-recipients.ts";

interface Options {
  form: DraftForm;
  urlFile: string | null;
  /** The audio is to come from a file instead of a link. */
  onUseFile: () => void;
  onSwitchOnNotifications: () => void;
}

const changed = { shouldDirty: true, shouldValidate: true };

/** What the buttons of the check list do. Each leaves the focus where its change is: the button itself is gone then. */
export function useFix({ form, urlFile, onUseFile, onSwitchOnNotifications }: Options) {
  const queryClient = useQueryClient();
  return (fix: Fix) => {
    switch (fix.act) {
      case "use-file":
        return onUseFile();
      case "replace-link":
        form.setValue("audioUrl", fix.urlFile, changed);
        return form.setFocus("audioUrl");
      case "check-again":
        void queryClient.refetchQueries(audioCheckOptions(urlFile));
        void queryClient.refetchQueries({
          ...linkPartOptions,
          predicate: ({ state }) => !state.data,
        });
        return focusChecks();
      case "rename":
        form.setValue("fileName", fix.fileName, changed);
        return form.setFocus("fileName");
      case "switch-on-notifications":
        return onSwitchOnNotifications();
      case "remove-duplicates":
        form.setValue("recipients", withoutDuplicates(form.getValues("recipients")), changed);
        return form.setFocus("recipients");
      case "remove-twins":
        form.setValue("recipients", withoutTwins(form.getValues("recipients")), changed);
        return form.setFocus("recipients");
      case "show-recipients":
        return form.setFocus("recipients");
    }
  };
}

/** Gives the focus to the list as a whole. */
export function focusChecks(): void {
  document.getElementById("checks-title")?.focus();
}
