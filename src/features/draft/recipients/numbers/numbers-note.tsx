import { useRecipientDialogTexts } from "../../../../i18n/use-recipient-dialog-texts.ts";
import { minutesToVerify } from "../../../../voice-status/recipients/verify-numbers.ts";

/** Checks a month in the smallest tariff. */
const DEVELOPER_QUOTA = 100;

interface Props {
  waiting: number;
  /** How many were checked before. */
  known: number;
}

/** What a check costs, said before it is made. */
export function NumbersNote({ waiting, known }: Props) {
  const texts = useRecipientDialogTexts().check;
  const minutes = minutesToVerify(waiting);
  return (
    <div className="grid gap-1.5 text-sm">
      <p>
        {texts.intro(waiting)} {known > 0 && texts.known(known)}{" "}
        {minutes > 1 && texts.takes(minutes)}
      </p>
      <p className="text-ink-soft">
        {texts.quota}
        {waiting > DEVELOPER_QUOTA && <span className="block text-caution">{texts.overQuota}</span>}
      </p>
    </div>
  );
}
