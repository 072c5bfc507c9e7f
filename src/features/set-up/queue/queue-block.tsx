import { useQuery } from "@tanstack/react-query";
import type { Instance } from "../../../green-api/instance.ts";
import {
  messagesCountOptions,
  settingsOptions,
  stateInstanceOptions,
} from "../../../green-api/queries.ts";
import { messagesQueueOptions } from "../../../green-api/account-queries.ts";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { useNow } from "../../../lib/browser/use-now.ts";
import { useLedger } from "../../../stores/history/ledger-store.ts";
import { queueItems } from "../../../voice-status/set-up/queue-items.ts";
import { Block } from "../block.tsx";
import { BlockContent } from "../block-content.tsx";
import { ClearQueue } from "./clear-queue.tsx";
import { QueueList } from "./queue-list.tsx";

const CLOCK_MS = 15_000;

/** What waits to be sent, and until when at this pace. */
export function QueueBlock({ instance }: { instance: Instance }) {
  const texts = useSetUpTexts().queue;
  const queue = useQuery(messagesQueueOptions(instance));
  const { data: count = 0 } = useQuery(messagesCountOptions(instance));
  const { data: settings } = useQuery(settingsOptions(instance));
  const { data: state } = useQuery(stateInstanceOptions(instance));
  const records = useLedger((ledger) => ledger.records);
  const now = useNow(CLOCK_MS);
  const isMoving = state?.stateInstance === "authorized";
  const delay = isMoving ? settings?.delaySendMessagesMilliseconds : undefined;
  // The count is refreshed less often than the list, and the list leaves out items.
  const waiting = Math.max(count, queue.data?.length ?? 0);

  return (
    <Block
      topic="queue"
      title={texts.title}
      actions={waiting > 0 && <ClearQueue instance={instance} count={waiting} />}
    >
      <BlockContent query={queue}>
        {(known) =>
          known.length === 0 ? (
            <p className="text-sm text-ink-soft">{count > 0 ? texts.hides(count) : texts.empty}</p>
          ) : (
            <QueueList
              items={queueItems(known, delay, records, now)}
              now={now}
              waitsForState={state?.stateInstance === "notAuthorized"}
            />
          )
        }
      </BlockContent>
    </Block>
  );
}
