import { useI18n } from "../../../i18n/i18n.tsx";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { CodeBlock } from "../../../ui/code/code-block.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { otherSettings, withoutSecrets } from "../../../voice-status/set-up/known-settings.ts";

/** The settings that the studio leaves alone, and all of them as JSON, without the webhooks' token. */
export function OtherSettings({ settings }: { settings: Record<string, unknown> }) {
  const { messages } = useI18n();
  const texts = useSetUpTexts().settings;
  const { hideNumbers } = usePresentation();
  const others = otherSettings(settings);
  const json = JSON.stringify(withoutSecrets(settings), null, 2);

  return (
    <div className="mt-2 grid grid-cols-1 gap-1 text-sm">
      {others.length > 0 && (
        <details>
          <summary className="rounded-control py-1.5 text-ink-soft hover:text-ink">
            {texts.others(others.length)}
          </summary>
          <dl className="grid grid-cols-1 gap-x-4 font-mono text-xs md:grid-cols-[max-content_minmax(0,1fr)]">
            {others.map(([name, value]) => (
              <div key={name} className="contents">
                <dt className="wrap-anywhere text-ink-soft">{name}</dt>
                <dd className="wrap-anywhere max-md:mb-1.5">
                  {hideNumbers(JSON.stringify(value))}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <details>
        <summary className="rounded-control py-1.5 text-ink-soft hover:text-ink">
          {texts.json}
        </summary>
        <div className="mb-1 flex">
          <CopyButton label={messages.page.copy} text={() => json} texts={messages.page} />
        </div>
        <CodeBlock label={texts.json} className="max-h-80">
          {json}
        </CodeBlock>
      </details>
    </div>
  );
}
