import { MAX_QUEUE_ITEMS } from "../../../green-api/limits.ts";
import type { Handlers } from "../emulator-call.ts";
import { stateOf } from "../instance/states.ts";
import { waiting } from "../instance/queue.ts";

/**
 * The queue of messages to be sent.
 *
 * @see https://green-api.com/en/docs/api/queues/ShowMessagesQueue/
 * @see https://green-api.com/en/docs/api/queues/GetMessagesCount/
 * @see https://green-api.com/en/docs/api/queues/ClearMessagesQueue/
 */
export const queueHandlers = {
  showMessagesQueue: ({ instance }) => {
    const first = instance.behaviour.hidesFirstQueued ? 1 : 0;
    return waiting(instance)
      .slice(first, first + MAX_QUEUE_ITEMS)
      .map(({ idMessage, content }) => {
        return { messageID: idMessage, type: content.method, body: { ...content.body } };
      });
  },

  getMessagesCount: ({ instance }) => ({ count: waiting(instance).length }),

  /**
   * Cleared items are never sent; the journal still shows them as pending. An instance that is not authorized
   * clears nothing and answers `false` (issue 774).
   */
  clearMessagesQueue: ({ instance, now }) => {
    if (stateOf(instance, now()) === "notAuthorized") return false;
    for (const status of waiting(instance)) status.leftQueueAt = now();
    return { isCleared: true };
  },
} satisfies Pick<Handlers, "showMessagesQueue" | "getMessagesCount" | "clearMessagesQueue">;
