import { chatIdsOf } from "../draft.ts";
import { addRecipients } from "../recipients/recipient-list.ts";
import { isListLost, type SendRecord } from "../record/record.ts";

/**
 * The only chats that an instance's tariff lets it write to, as GREEN-API named them when it last
 * refused. The Developer tariff has three a month, anew from the first day; a status to others that was
 * accepted since then shows that the tariff has been changed.
 *
 * @param records of any instance, newest first.
 * @param now unix time in ms.
 * @returns chatIds, or undefined where GREEN-API has not named any.
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
