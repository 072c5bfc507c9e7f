import { useMutation, useQueryClient } from "@tanstack/react-query";
import { callGreenApi } from "../../green-api/client.ts";
import { GreenApiFailure } from "../../green-api/failure.ts";
import type { Instance } from "../../green-api/instance.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { announce } from "../../ui/live-region.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import { settingsOptions, stateInstanceOptions } from "../../green-api/queries.ts";

interface Props {
  instance: Instance;
  instanceLabel: string;
  onDone: () => void;
  onClose: () => void;
}

/** Asks before it sets `outgoingWebhook`, for that restarts the instance. */
export default function SwitchOnNotifications({ instance, instanceLabel, onDone, onClose }: Props) {
  const { messages } = useI18n();
  const texts = messages.checks;
  const hideName = usePresentation((state) => state.hideName);
  const queryClient = useQueryClient();

  const { mutate, isPending, error } = useMutation({
    mutationFn: () => callGreenApi("setSettings", { instance, body: { outgoingWebhook: "yes" } }),
    onSuccess: () => {
      const { queryKey } = settingsOptions(instance);
      queryClient.setQueryData(queryKey, (settings) =>
        settings ? { ...settings, outgoingWebhook: "yes" as const } : undefined,
      );
      void queryClient.invalidateQueries(stateInstanceOptions(instance));
      announce(texts.switchedOn);
      onDone();
    },
  });

  return (
    <Dialog title={texts.switchOnTitle} closeLabel={messages.page.close} onClose={onClose}>
      <p>{texts.switchOnText(hideName(instanceLabel))}</p>
      {error instanceof GreenApiFailure && (
        <p role="alert" className="text-sm text-bad">
          {messages.failures[error.code].title}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{messages.page.cancel}</Button>
        <Button look="primary" aria-disabled={isPending} onClick={() => !isPending && mutate()}>
          {isPending ? texts.switchingOn : texts.switchOn}
        </Button>
      </div>
    </Dialog>
  );
}
