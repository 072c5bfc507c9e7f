import { encodeTime } from "ulid";
import { redactTexts } from "../../green-api/redaction.ts";
import type { SendRecord } from "./record.ts";
import { isAnswerLost, LIFETIME_MS } from "./record-age.ts";
import { follow } from "./record-steps.ts";
import { mayBe, type RemoteStatuses } from "./settle-unknown.ts";

type JournalEntry = RemoteStatuses["journal"][number];

interface Known {
  idInstance: string;
  instanceLabel: string;
  /** All records of this browser, also removed ones that are kept. */
  records: readonly SendRecord[];
  /** Whether a status has had a record that is not among them. */
  isKnown: (idMessage: string) => boolean;
  /** Unix milliseconds. */
  now: number;
}

/** Twice as long as a status is visible, because this computer's clock may be wrong by a day. */
const MAX_AGE_MS = 2 * LIFETIME_MS;

/**
 * Makes records of the voice statuses in a journal that this browser did not send: a phone, a snippet or another
 * computer did. Only voice statuses: texts and pictures can be neither shown nor repeated here. A status that may
 * be a send of this browser whose answer was lost, or did not come yet, gets none.
 *
 * Two tabs that read the same entry make the same id.
 */
export function elsewhereRecords(remote: RemoteStatuses, known: Known): SendRecord[] {
  const { idInstance, records, isKnown, now } = known;
  const claimed = new Set(records.flatMap(({ idMessage }) => idMessage ?? []));
  const open = records.filter(
    (record) =>
      record.idInstance === idInstance && (isAnswerLost(record) || record.state === "sending"),
  );
  return remote.journal
    .filter(
      (entry) =>
        isVoiceStatus(entry, now) &&
        !claimed.has(entry.idMessage) &&
        !isKnown(entry.idMessage) &&
        !open.some((record) => mayBe(record, remote, entry.idMessage)),
    )
    .map((entry) => redactTexts(recordOf(entry, known)));
}

function isVoiceStatus({ idMessage, typeMessage, timestamp }: JournalEntry, now: number): boolean {
  const isVoice = typeMessage === "audioMessage" && /^[\w.:@-]{1,128}$/.test(idMessage);
  return isVoice && Math.abs(now - timestamp * 1000) < MAX_AGE_MS;
}

function recordOf(entry: JournalEntry, { idInstance, instanceLabel, now }: Known): SendRecord {
  const { idMessage, timestamp, downloadUrl = "", fileName = "", participants = [] } = entry;
  const startedAt = Math.round(timestamp * 1000);
  const found: SendRecord = {
    version: 1,
    id: idOf(idMessage, startedAt),
    idInstance,
    instanceLabel,
    startedAt,
    request: {
      urlFile: downloadUrl,
      fileName,
      ...(participants.length > 0 && { participants }),
    },
    state: "accepted",
    idMessage,
    elsewhere: true,
  };
  // The phone shows its own status at once, whatever the journal says about its state.
  const isOfPhone = entry.sendByApi === false;
  const shown = isOfPhone ? follow(found, { ...entry, statusMessage: "sent" }, now) : found;
  return follow(shown, entry, now);
}

/** An id that sorts by time as the others do, and ends in the last characters of the `idMessage`. */
function idOf(idMessage: string, at: number): string {
  const letters = idMessage.toUpperCase().replace(/[^0-9A-Z]/g, "");
  return encodeTime(at) + letters.slice(-16).padStart(16, "0");
}
