import { useCodeTexts } from "../../../i18n/use-code-texts.ts";
import { Button } from "../../../ui/button.tsx";

interface Props {
  count: number;
  isWhole: boolean;
  onChange: (isWhole: boolean) => void;
}

/** Shows all recipients of a request, or a few again. */
export default function ShowRecipients({ count, isWhole, onChange }: Props) {
  const texts = useCodeTexts();
  return (
    <div>
      <Button size="small" className="mt-2" onClick={() => onChange(!isWhole)}>
        {isWhole ? texts.fewRecipients : texts.allRecipients(count)}
      </Button>
    </div>
  );
}
