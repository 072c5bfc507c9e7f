import { everyoneOf } from "./demo-contacts.ts";
import type { EmulatedInstance, EmulatedStatus } from "./emulated-instance.ts";

const MINUTE_MS = 60_000;

/**
 * Puts two voice statuses among those of an instance, once: one that its phone sent, and one that another program
 * sent through the API.
 *
 * @param studio its address: it has the audio.
 * @param now unix time in ms.
 */
export function sendElsewhere(instance: EmulatedInstance, studio: string, now: number): void {
  if (instance.hasElsewhere) return;
  instance.hasElsewhere = true;
  const urlFile = `${studio}/demo-greeting.mp3`;
  const everyone = everyoneOf(instance);
  const sent = (at: number, fileName: string, participants: string[] = []): EmulatedStatus => ({
    idMessage: `3EB0${instance.idInstance.padStart(12, "0")}${participants.length}`,
    content: { method: "sendVoiceStatus", body: { urlFile, fileName, participants } },
    mimeType: "audio/mpeg",
    publishable: true,
    recipients: participants.length > 0 ? participants : everyone,
    queuedAt: at,
    leftQueueAt: at,
    sentAt: at,
    tracked: true,
  });
  const byProgram = sent(now - 45 * MINUTE_MS, "spring-sale.mp3", everyone.slice(0, 3));
  // GREEN-API gives a file from the phone a name of its own.
  const byPhone = sent(now - 20 * MINUTE_MS, "0b6e1d5a-8c1f-4a53-9e0d-2f6a7c3b9d10.oga");
  instance.statuses.unshift(byProgram, { ...byPhone, byPhone: true });
}
