import { usePartRequestTexts } from "../../../i18n/use-part-request-texts.ts";
import { MiddleText } from "../../../ui/middle-text.tsx";
import { usePresentation } from "../../../ui/presentation.ts";

/** That each part of a clip has a request of its own, and with which name. */
export default function PartRequests({ names }: { names: readonly string[] }) {
  const texts = usePartRequestTexts();
  const { hideNumbers } = usePresentation();
  return (
    <div className="grid gap-1 text-sm">
      <p>{texts.note}</p>
      <ol aria-label={texts.list} className="text-xs text-ink-soft">
        {names.map((name) => (
          <li key={name}>
            <MiddleText className="font-mono">{hideNumbers(name)}</MiddleText>
          </li>
        ))}
      </ol>
    </div>
  );
}
