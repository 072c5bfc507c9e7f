import { useRecipientDialogWords } from "../../../../i18n/use-recipient-dialog-words.ts";
import { minutesToCheck } from "../../../../voice-status/recipients/check-numbers.ts";

/** Checks a month in the smallest tariff. */
const DEVELOPER_QUOTA = 100;

interface Props {
  waiting: number;
  /** How many were checked before. */
  known: number;
}

/** What a check costs, said before it is made. */
export function NumbersNote({ waiting, known }: Props) {
  const words = useRecipientDialogWords().check;
  const minutes = minutesToCheck(waiting);
  return (
    <div className="grid gap-1.5 text-sm">
      <p>
        {words.intro(waiting)} {known > 0 && words.known(known)}{" "}
        {minutes > 1 && words.takes(minutes)}
      </p>
      <p className="text-ink-soft">
        {words.quota}
        {waiting > DEVELOPER_QUOTA && <span className="block text-caution">{words.overQuota}</span>}
      </p>
    </div>
  );
}
