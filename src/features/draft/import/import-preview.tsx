import { useEffect, useId, useRef, useState } from "react";
import { useImportTexts } from "../../../i18n/use-import-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/fields/checkbox.tsx";
import { announce } from "../../../ui/live-region.tsx";
import type { Draft } from "../../../voice-status/draft.ts";
import type { Incoming, Unreadable } from "../../../voice-status/import/incoming.ts";
import { ImportSummary } from "./import-summary.tsx";

/** What is known about the instance in a text, and the choice to use it too. */
export interface InstanceOffer {
  note: string;
  choice: string | undefined;
}

interface Props {
  incoming: Incoming | Unreadable;
  instanceOffer: InstanceOffer | undefined;
  onImport: (changes: Partial<Draft>, withInstance: boolean) => void;
  onRaw: (body: string) => void;
  onLeave: () => void;
}

/** Asks before an imported text changes the draft, and shows what was understood. */
export function ImportPreview({ incoming, instanceOffer, onImport, onRaw, onLeave }: Props) {
  const texts = useImportTexts();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const [withInstance, setWithInstance] = useState(false);
  const isRead = typeof incoming === "object";
  const title = isRead ? texts.title[incoming.source] : texts.unreadable[incoming];
  const choice = instanceOffer?.choice;
  const rawBody = isRead ? incoming.rawBody : undefined;
  const hasContent = isRead && (Object.keys(incoming.changes).length > 0 || choice !== undefined);

  useEffect(() => {
    section.current?.focus();
    announce(title);
  }, [title]);

  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      className="mb-4 scroll-mt-4 rounded-card border border-accent bg-wash px-4 py-4 outline-none md:px-7"
    >
      <h2 id={`${id}-title`} className={isRead ? "font-semibold" : ""}>
        {title}
      </h2>
      {isRead && (
        <>
          {hasContent && <p className="mt-0.5 text-sm text-ink-soft">{texts.offer}</p>}
          <ImportSummary incoming={incoming} instanceNote={instanceOffer?.note} />
        </>
      )}
      {choice && (
        <div className="mt-3 grid gap-0.5">
          <Checkbox
            className="items-start! *:mt-0.5"
            checked={withInstance}
            onChange={setWithInstance}
          >
            {choice}
          </Checkbox>
          {choice === texts.connect && (
            <p className="pl-6 text-sm text-ink-soft">{texts.connectNote}</p>
          )}
        </div>
      )}
      {rawBody !== undefined && <p className="mt-3 text-sm text-ink-soft">{texts.rawOffer}</p>}
      <div className="mt-4 flex flex-wrap gap-2">
        {hasContent && (
          <Button onClick={() => onImport(incoming.changes, withInstance)}>{texts.accept}</Button>
        )}
        {rawBody !== undefined && <Button onClick={() => onRaw(rawBody)}>{texts.openRaw}</Button>}
        <Button onClick={onLeave}>{hasContent ? texts.leave : texts.close}</Button>
      </div>
    </section>
  );
}
