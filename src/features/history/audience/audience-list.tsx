import { useAudienceTexts } from "../../../i18n/use-audience-texts.ts";
import type { AudienceMember } from "../../../voice-status/audience.ts";
import { PersonName } from "../report/person-name.tsx";
import { useFormats } from "../report/use-formats.ts";
import { VirtualList } from "../report/virtual-list.tsx";

interface Props {
  members: readonly AudienceMember[];
  names: ReadonlyMap<string, string>;
}

/** People with how many of their statuses they saw, and when they saw the last one. */
export function AudienceList({ members, names }: Props) {
  const texts = useAudienceTexts();
  const { moment } = useFormats();
  return (
    <VirtualList label={texts.list} items={members} rowPixels={52} keyOf={({ chatId }) => chatId}>
      {({ chatId, statuses, delivered, viewed, lastViewAt }) => (
        <>
          <PersonName name={names.get(chatId)} chatId={chatId} />
          <span className="flex-none text-right text-sm">
            {texts.viewed(viewed, statuses)}
            <span className="block text-xs text-ink-soft">
              <span className="max-md:sr-only">{texts.delivered(delivered)}</span>
              {lastViewAt !== undefined && (
                <>
                  <span className="max-md:hidden"> · </span>
                  <span className="max-md:sr-only">{texts.lastView(moment(lastViewAt))}</span>
                  {/* On a phone the number needs the place. */}
                  <span aria-hidden className="md:hidden">
                    {moment(lastViewAt)}
                  </span>
                </>
              )}
            </span>
          </span>
        </>
      )}
    </VirtualList>
  );
}
