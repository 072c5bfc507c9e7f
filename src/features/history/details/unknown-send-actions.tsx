import { labelOf } from "../../../i18n/instance-label.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { formatList } from "../../../lib/text/format-list.ts";
import { useUnknownSendTexts } from "../../../i18n/use-unknown-send-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { isListLost, type SendRecord } from "../../../voice-status/record/record.ts";
import { isUnknownAfterADay } from "../../../voice-status/record/record-age.ts";
import { giveUp } from "../../../voice-status/record/record-steps.ts";
import { comparedFields, identify } from "../../../voice-status/record/settle-unknown.ts";
import { useReuseRecord } from "../list/use-reuse-record.ts";
import { checkFields, fieldNames } from "../../../stores/draft/draft-problems.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { loadSend } from "../../../stores/send/load-send.ts";
import { useIsSending } from "../../../stores/send/sending.ts";
import { lookNow } from "../../../stores/history/follow/follow.ts";
import { useFollowing } from "../../../stores/history/follow/start-following.ts";
import { changeRecord } from "../../../stores/history/ledger.ts";

/** A longer list does not help to choose. */
const MAX_SHOWN = 10;

/** What the user can do about a send whose answer was lost: look again, choose its status, or decide. */
export function UnknownSendActions({ record }: { record: SendRecord }) {
  const { language, time, dateTime } = useI18n();
  const texts = useUnknownSendTexts();
  const { canSend, sendAgain } = useSendAgain(record);
  const isChecking = useFollowing(({ checking }) => checking.has(record.idInstance));
  const { checkedAt, candidates = [] } = record;

  return (
    <div className="grid grid-cols-1 gap-2 text-sm">
      {checkedAt !== undefined && candidates.length === 0 && (
        <p>
          {isUnknownAfterADay(record, checkedAt) ? texts.notSeen : texts.notFound(time(checkedAt))}
        </p>
      )}
      {candidates.length > 0 && (
        <>
          <p>{texts.several(candidates.length)}</p>
          <ul className="grid gap-1">
            {candidates.slice(0, MAX_SHOWN).map(({ idMessage, at, agreesIn }) => (
              <li key={idMessage} className="flex flex-wrap items-center gap-x-3">
                <bdi className="font-mono text-xs">{idMessage}</bdi>
                <span className="text-ink-soft">
                  {at ? dateTime(at) : texts.inQueue} · {describeMatch(agreesIn, texts, language)}
                </span>
                <Button
                  size="small"
                  aria-label={texts.choose(idMessage)}
                  onClick={() => changeRecord(record.id, (current) => identify(current, idMessage))}
                >
                  {texts.thisOne}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="flex flex-wrap gap-2">
        <Button size="small" aria-disabled={isChecking} onClick={() => lookNow(record.idInstance)}>
          {isChecking ? texts.checking : texts.check}
        </Button>
        {record.state === "unknown" && (
          <Button size="small" onClick={() => changeRecord(record.id, giveUp)}>
            {texts.notSent}
          </Button>
        )}
        {!isListLost(record) && (
          <Button size="small" look="danger" disabled={!canSend} onClick={sendAgain}>
            {texts.sendAgain}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Repeats the send of a record; a request that is incomplete goes into the form instead. */
function useSendAgain(record: SendRecord): { canSend: boolean; sendAgain: () => void } {
  const { messages } = useI18n();
  const texts = useUnknownSendTexts();
  const reuse = useReuseRecord();
  const instance = useChosenInstance();
  const isSending = useIsSending();
  const sendAgain = async () => {
    const click = { instance, instanceLabel: labelOf(instance, messages), clickedAt: Date.now() };
    const send = await loadSend();
    if (!send || (await send.repeatSend(record, click))) return;
    reuse(record, texts.cannotRepeat);
    requestAnimationFrame(() => void checkFields(fieldNames));
  };
  return {
    canSend: !isSending && instance.apiTokenInstance !== "",
    sendAgain: () => void sendAgain(),
  };
}

/** The fields in which a status matches the record, and those that GREEN-API does not show. */
function describeMatch(
  agreesIn: string[] = [],
  texts: ReturnType<typeof useUnknownSendTexts>,
  language: string,
): string {
  const name = (fields: (typeof comparedFields)[number][]) =>
    formatList(
      fields.map((field) => texts.fields[field]),
      language,
    );
  const same = comparedFields.filter((field) => agreesIn.includes(field));
  const missing = comparedFields.filter((field) => !agreesIn.includes(field));
  return [
    same.length > 0 && texts.same(name(same)),
    missing.length > 0 && texts.notShown(name(missing)),
  ]
    .filter(Boolean)
    .join(" ");
}
