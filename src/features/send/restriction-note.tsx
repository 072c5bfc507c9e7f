import TriangleAlert from "lucide-react/icons/triangle-alert";
import { useOneSendTexts } from "../../i18n/use-one-send-texts.ts";
import { useDraftChecks } from "../../stores/checks/draft-checks.ts";

/** At Send: WhatsApp restricts the number, so that a status may reach nobody. */
export default function RestrictionNote() {
  const texts = useOneSendTexts();
  const isRestricted = useDraftChecks(({ checks }) =>
    checks.some(({ name }) => name === "instance-restricted"),
  );
  if (!isRestricted) return null;
  return (
    <p className="flex w-full items-start gap-1.5 text-sm font-medium text-caution max-lg:text-xs/4">
      <TriangleAlert size={15} aria-hidden className="flex-none" />
      {texts.restricted}
    </p>
  );
}
