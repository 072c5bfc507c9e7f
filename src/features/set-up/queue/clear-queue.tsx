import { useQueryClient } from "@tanstack/react-query";
import { clearQueue } from "../../../green-api/account-actions.ts";
import type { Instance } from "../../../green-api/instance.ts";
import { messagesCountOptions } from "../../../green-api/queries.ts";
import { messagesQueueOptions } from "../../../green-api/account-queries.ts";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { ConfirmedAct } from "../confirmed-act.tsx";

interface Props {
  instance: Instance;
  count: number;
}

/** Clears the whole queue: GREEN-API cannot remove a single item. */
export function ClearQueue({ instance, count }: Props) {
  const texts = useSetUpTexts().queue;
  const queryClient = useQueryClient();

  const clear = async () => {
    const isDone = await clearQueue(instance);
    void queryClient.invalidateQueries(messagesQueueOptions(instance));
    void queryClient.invalidateQueries(messagesCountOptions(instance));
    return isDone;
  };

  return (
    <ConfirmedAct texts={texts.clear} look="danger" run={clear}>
      {texts.clearText(count).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </ConfirmedAct>
  );
}
