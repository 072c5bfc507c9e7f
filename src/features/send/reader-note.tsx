import { useSignInTexts } from "../../i18n/use-sign-in-texts.ts";

/** Says beside Send why it does nothing. */
export default function ReaderNote({ id }: { id: string }) {
  const texts = useSignInTexts();
  return (
    <p id={id} className="w-full text-sm text-caution">
      {texts.reader}
    </p>
  );
}
