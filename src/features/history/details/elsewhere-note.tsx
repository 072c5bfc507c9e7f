import { useRecordDetailsTexts } from "../../../i18n/use-record-details-texts.ts";
import { recipientCountOf, type SendRecord } from "../../../voice-status/record/record.ts";

/** Of a status that was not sent from here: where it comes from, and what the journal does not tell. */
export function ElsewhereNote({ record }: { record: SendRecord }) {
  const texts = useRecordDetailsTexts();
  const { urlFile, fileName, backgroundColor } = record.request;
  const isTold = {
    urlFile: urlFile !== "",
    fileName: fileName !== "",
    backgroundColor: Boolean(backgroundColor),
    participants: recipientCountOf(record) > 0,
  };
  const missing = (Object.keys(isTold) as (keyof typeof isTold)[]).filter((name) => !isTold[name]);
  return (
    <p className="text-sm">
      {texts.elsewhere}{" "}
      {missing.length > 0 && texts.notTold(missing.map((name) => texts.fields[name]).join(", "))}
    </p>
  );
}
