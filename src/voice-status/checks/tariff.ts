import { chatIdsOf } from "../draft.ts";
import { addRecipients } from "../recipients/recipient-list.ts";
import { isListLost, type SendRecord } from "../record/record.ts";

/**
 * The only chats that an instance's tariff allows, as GREEN-API named them when it last refused one. The
 * Developer tariff allows three each calendar month. If a status to others was accepted since then, the tariff
 * has changed.
 *
 * @param records of any instance, newest first.
 * @param now unix milliseconds.
 * @returns `chatId`s; undefined if GREEN-API has not named any this month.
 * @see https://green-api.com/en/docs/api/466-error-example-body/
 */
export function allowedChatIdsOf(
  records: readonly SendRecord[],
  idInstance: string,
  now: number,
): string[] | undefined {
  const own = records.filter((record) => record.idInstance === idInstance);
  const at = own.findIndex(({ failure }) => (failure?.quota?.allowedNumbers.length ?? 0) > 0);
  const refused = own[at];
  if (!refused || !isSameMonth(refused.startedAt, now)) return undefined;
  const allowed = chatIdsOf(
    addRecipients([], refused.failure?.quota?.allowedNumbers ?? []).recipients,
  );
  const wentBeyond = own.slice(0, at).some((record) => {
    if (record.idMessage === undefined || isListLost(record)) return false;
    const recipients = record.request.participants ?? [];
    return recipients.length === 0 || recipients.some((id) => !allowed.includes(id));
  });
  return wentBeyond || allowed.length === 0 ? undefined : allowed;
}

function isSameMonth(one: number, other: number): boolean {
  return new Date(one).toISOString().slice(0, 7) === new Date(other).toISOString().slice(0, 7);
}
