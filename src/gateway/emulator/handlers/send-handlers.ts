import { randomBytes } from "node:crypto";
import { typeOfName } from "../../http/media-types.ts";
import { everyoneOf, hasWhatsapp } from "../instance/demo-contacts.ts";
import type {
  EmulatedInstance,
  EmulatedStatus,
  SendMethod,
} from "../instance/emulated-instance.ts";
import type { EmulatorCall, Handlers } from "../emulator-call.ts";
import { inspectAudio } from "../audio/inspect-audio.ts";
import { MEMORY_WEIGHT } from "../files/memory-budget.ts";

/**
 * The send methods, which only put a status into the queue.
 *
 * @see https://green-api.com/en/docs/api/statuses/SendVoiceStatus/
 * @see https://green-api.com/en/docs/api/statuses/SendTextStatus/
 * @see https://green-api.com/en/docs/api/statuses/SendMediaStatus/
 */
export const sendHandlers = {
  async sendVoiceStatus(call) {
    const found = await inspectAudio(call);
    return queue(call, { content: { method: "sendVoiceStatus", body: call.body }, ...found });
  },
  sendTextStatus(call) {
    const content = { method: "sendTextStatus", body: call.body } as const;
    return queue(call, { content, publishable: true, mimeType: "" });
  },
  sendMediaStatus(call) {
    const content = { method: "sendMediaStatus", body: call.body } as const;
    const mimeType = typeOfName(call.body.fileName);
    return queue(call, { content, publishable: !mimeType.startsWith("audio/"), mimeType });
  },
} satisfies Pick<Handlers, SendMethod>;

/** How many bytes a parsed status takes in memory for each byte of its JSON, and for each recipient. */
const BYTES_OF_JSON = 3;
const BYTES_OF_RECIPIENT = 48;

function queue(
  { instance, body, memory, now }: EmulatorCall<SendMethod>,
  status: Pick<EmulatedStatus, "content" | "publishable" | "mimeType">,
): { idMessage: string } {
  const idMessage = `3EB0${randomBytes(8).toString("hex").toUpperCase()}`;
  const { participants = [] } = body;
  const queued: EmulatedStatus = {
    ...status,
    idMessage,
    publishable: status.publishable && publishes(instance, participants),
    recipients: recipientsOf(instance, participants),
    queuedAt: now(),
  };
  instance.statuses.push(queued);
  const bytes =
    JSON.stringify(body).length * BYTES_OF_JSON + queued.recipients.length * BYTES_OF_RECIPIENT;
  memory.keep(queued, bytes * MEMORY_WEIGHT, () => {
    instance.statuses.splice(instance.statuses.indexOf(queued), 1);
  });
  return { idMessage };
}

function publishes({ behaviour }: EmulatedInstance, participants: string[]): boolean {
  const isForEveryone = participants.length === 0;
  return !behaviour.neverPublishes && !(behaviour.publishesToListedOnly && isForEveryone);
}

/** An empty list means everyone; numbers without WhatsApp are skipped silently. */
function recipientsOf(instance: EmulatedInstance, participants: string[]): string[] {
  if (participants.length === 0) return everyoneOf(instance);
  return [...new Set(participants)].filter((chatId) => {
    const digits = /^(\d{7,20})@(?:c\.us|lid)$/.exec(chatId)?.[1];
    return digits !== undefined && hasWhatsapp(digits);
  });
}
