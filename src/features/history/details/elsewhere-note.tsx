import { useI18n } from "../../../i18n/i18n.tsx";
import { useRecordDetailsTexts } from "../../../i18n/use-record-details-texts.ts";
import { formatList } from "../../../lib/text/format-list.ts";
import { recipientCountOf, type SendRecord } from "../../../voice-status/record/record.ts";

/** Of a status that was not sent from here: where it comes from, and what is not in the journal. */
export function ElsewhereNote({ record }: { record: SendRecord }) {
  const { language } = useI18n();
  const texts = useRecordDetailsTexts();
  const { urlFile, fileName, backgroundColor } = record.request;
  const isKnown = {
    urlFile: urlFile !== "",
    fileName: fileName !== "",
    backgroundColor: Boolean(backgroundColor),
    participants: recipientCountOf(record) > 0,
  };
  const missing = (Object.keys(isKnown) as (keyof typeof isKnown)[]).filter(
    (name) => !isKnown[name],
  );
  return (
    <p className="text-sm">
      {texts.elsewhere}{" "}
      {missing.length > 0 &&
        texts.notTold(
          formatList(
            missing.map((name) => texts.fields[name]),
            language,
          ),
        )}
    </p>
  );
}
