import { useNumberTexts } from "../../../i18n/use-number-texts.ts";

interface Props {
  isReading: boolean;
  message: string | undefined;
}

/** Says that numbers are being read, and what the last change did, while the list itself is not shown. */
export default function RecipientsMessage({ isReading, message }: Props) {
  const texts = useNumberTexts();
  return (
    <>
      {isReading && <p>{texts.reading}</p>}
      {message && <p>{message}</p>}
    </>
  );
}
