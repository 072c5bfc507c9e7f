import type { ResponseOf } from "../../../green-api/contract.ts";
import { DEFAULT_JOURNAL_MINUTES, MAX_JOURNAL_MINUTES } from "../../../green-api/limits.ts";
import { ApiRefusal } from "../api-refusal.ts";
import type { EmulatedInstance, EmulatedStatus } from "../instance/emulated-instance.ts";
import type { Handlers } from "../emulator-call.ts";
import { lidOf } from "../instance/demo-contacts.ts";
import { overallStep, recipientSteps } from "../instance/progress.ts";

type JournalEntry = ResponseOf<"getOutgoingStatuses">[number];
type StatusMethod = "getOutgoingStatuses" | "getStatusStatistic" | "deleteStatus";

/**
 * The progress of sent statuses.
 *
 * @see https://green-api.com/en/docs/api/statuses/GetOutgoingStatuses/
 * @see https://green-api.com/en/docs/api/statuses/GetStatusStatistic/
 * @see https://green-api.com/en/docs/api/statuses/DeleteStatus/
 */
export const statusHandlers = {
  /** Newest first. */
  getOutgoingStatuses({ instance, query, now }) {
    const at = now();
    const minutes = Math.min(query.minutes ?? DEFAULT_JOURNAL_MINUTES, MAX_JOURNAL_MINUTES);
    const since = Math.floor((at - minutes * 60_000) / 1000);
    return instance.statuses
      .map((status) => journalEntry(instance, status, at))
      .filter((entry) => entry.timestamp >= since)
      .toReversed();
  },

  getStatusStatistic({ instance, query, now }) {
    const status = instance.statuses.find(({ idMessage }) => idMessage === query.idMessage);
    if (!status || status.isForgotten || instance.behaviour.withoutStatistics) return [];
    const steps = recipientSteps(status, now(), instance.speed).map((step) => {
      return { timestamp: seconds(step.at), participant: step.participant, status: step.status };
    });
    return instance.behaviour.statisticsByLid ? hidden(steps) : steps;
  },

  /** Answers with an empty body. A status that is still in the queue is never sent. */
  deleteStatus({ instance, body, now }) {
    const status = instance.statuses.find(({ idMessage }) => idMessage === body.idMessage);
    if (!status) throw new ApiRefusal(400, "ID message notfound");
    status.deletedAt ??= now();
    status.leftQueueAt ??= status.deletedAt;
  },
} satisfies Pick<Handlers, StatusMethod>;

function journalEntry(
  instance: EmulatedInstance,
  status: EmulatedStatus,
  now: number,
): JournalEntry {
  const step = overallStep(status, now, instance.speed);
  const entry = {
    type: "outgoing",
    idMessage: status.idMessage,
    timestamp: seconds(status.deletedAt ?? step.at),
    chatId: instance.settings.wid,
    statusMessage: step.status,
    sendByApi: !status.byPhone,
    ...contentOf(status, instance.behaviour.withoutRecipients === true),
  };
  return status.deletedAt === undefined ? entry : { ...entry, typeMessage: "deletedMessage" };
}

type Statistic = ResponseOf<"getStatusStatistic">;

const STRANGER = "199999999999999@lid";

/** Statistics that name people by their ids, the first one a second time by number, and then a stranger. */
function hidden(steps: Statistic): Statistic {
  const [first] = steps;
  if (!first) return [];
  const byLid = steps.map((step) => ({ ...step, participant: lidOf(step.participant, "lid") }));
  return [...byLid, { ...first, status: "sent" }, { ...first, participant: STRANGER }];
}

/** What GREEN-API's journal says about the content; it leaves out the colour of an audio status. */
function contentOf(
  { content, mimeType }: EmulatedStatus,
  withoutRecipients: boolean,
): Pick<JournalEntry, "typeMessage"> & Partial<JournalEntry> {
  const participants = withoutRecipients ? [] : (content.body.participants ?? []);
  if (content.method === "sendTextStatus") {
    const { message: text, backgroundColor, font } = content.body;
    return {
      typeMessage: "extendedTextMessage",
      textMessage: text,
      extendedTextMessage: { text, backgroundColor, font, participants },
    };
  }
  return {
    typeMessage: typeMessageOf(content.method, mimeType),
    participants,
    downloadUrl: content.body.urlFile,
    caption: content.method === "sendMediaStatus" ? (content.body.caption ?? "") : "",
    fileName: content.body.fileName,
    jpegThumbnail: "",
    mimeType,
  };
}

function typeMessageOf(method: "sendVoiceStatus" | "sendMediaStatus", mimeType: string): string {
  if (method === "sendVoiceStatus") return "audioMessage";
  return mimeType.startsWith("video/") ? "videoMessage" : "imageMessage";
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
