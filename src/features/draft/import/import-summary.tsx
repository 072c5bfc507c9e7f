import type { ReactNode } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useNumberTexts } from "../../../i18n/use-number-texts.ts";
import { useImportTexts } from "../../../i18n/use-import-texts.ts";
import { ColorSwatch } from "../../../ui/color-swatch.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { chatIdsOf } from "../../../voice-status/draft.ts";
import type { Incoming } from "../../../voice-status/import/incoming.ts";

const MAX_SHOWN_CHARACTERS = 300;

interface Props {
  incoming: Incoming;
  instanceNote: string | undefined;
}

/** What was found in a text, and what was not understood. */
export function ImportSummary({ incoming, instanceNote }: Props) {
  const { messages } = useI18n();
  const numberTexts = useNumberTexts();
  const texts = useImportTexts();
  const { hideNumbers } = usePresentation();
  const { changes, instance, remarks } = incoming;
  const { audioUrl, fileName, backgroundColor, everyone, recipients = [] } = changes;
  const valid = chatIdsOf(recipients).length;
  const invalid = recipients.length - valid;

  return (
    <>
      <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 empty:hidden">
        {audioUrl && (
          <Row term={texts.link}>
            <Value text={hideNumbers(audioUrl)} />
          </Row>
        )}
        {fileName && (
          <Row term={texts.fileName}>
            <Value text={hideNumbers(fileName)} />
          </Row>
        )}
        {backgroundColor && (
          <Row term={texts.color}>
            <span className="inline-flex items-center gap-2 font-mono text-[12.5px]">
              <ColorSwatch color={backgroundColor} className="size-4 rounded-[5px]" />
              {backgroundColor}
            </span>
          </Row>
        )}
        {everyone !== undefined && (
          <Row term={texts.recipients}>
            {everyone ? messages.compose.everyone : numberTexts.counter(valid)}
            {invalid > 0 && (
              <span className="text-bad">{` · ${numberTexts.needLook(invalid)}`}</span>
            )}
          </Row>
        )}
        {instance && (
          <Row term={texts.instance}>
            <span className="font-mono text-[12.5px]">{hideNumbers(instance.idInstance)}</span>
            {` · ${instanceNote}`}
          </Row>
        )}
      </dl>
      {remarks.length > 0 && (
        <div className="mt-3 text-sm">
          <p className="text-caution">{texts.notUnderstood}</p>
          <ul className="mt-0.5 list-disc pl-5 text-ink-soft">
            {remarks.map((remark) => (
              <li key={JSON.stringify(remark)} className="wrap-anywhere">
                <bdi>{hideNumbers(texts.remark(remark))}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

function Value({ text }: { text: string }) {
  return (
    <bdi className="line-clamp-2 font-mono text-[12.5px] leading-5 wrap-anywhere">
      {text.slice(0, MAX_SHOWN_CHARACTERS)}
    </bdi>
  );
}
