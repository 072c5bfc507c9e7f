import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useAudienceTexts } from "../../../i18n/use-audience-texts.ts";
import type { Announcement } from "../../../lib/announcement.ts";
import { takePeople } from "../../../stores/recipients/take-people.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { isChatId, labelByForm } from "../../../voice-status/recipients/chat-id.ts";
import { SaveAudience } from "./save-audience.tsx";

interface Props {
  /** The people shown. */
  people: readonly { chatId: string }[];
  /** The name of their group. */
  group: string;
  onClose: () => void;
}

/** Takes the people shown into the draft, saves them as a list, or copies their numbers. */
export function AudienceActions({ people, group, onClose }: Props) {
  const { messages } = useI18n();
  const texts = useAudienceTexts();
  const { hideName } = usePresentation();
  const [isNaming, setNaming] = useState(false);
  const [outcome, setOutcome] = useState<Announcement>();
  const chatIds = people.map(({ chatId }) => chatId).filter(isChatId);
  const isEmpty = chatIds.length === 0;

  const take = () => {
    if (isEmpty) return;
    const message = texts.took(group, chatIds.length);
    takePeople(chatIds, () => message);
    announce(() => message);
    onClose();
  };
  const end = (message: Announcement | undefined) => {
    setNaming(false);
    setOutcome(() => message);
    if (message) announce(message);
  };

  return (
    <div className="sticky bottom-0 -mx-5 -mb-5 grid gap-2 border-t border-line bg-surface px-5 py-3 md:-mx-6 md:-mb-6 md:px-6 md:py-4">
      {outcome && <p className="text-sm wrap-anywhere text-ink-soft">{outcome(hideName)}</p>}
      {isNaming && !isEmpty ? (
        <SaveAudience chatIds={chatIds} onEnd={end} />
      ) : (
        <div className="flex flex-wrap items-center justify-end gap-2">
          <span className="max-md:mr-auto">
            <CopyButton
              label={texts.copy}
              text={() => chatIds.map(labelByForm).join("\n")}
              texts={messages.page}
            />
          </span>
          <Button
            className="md:ml-auto"
            aria-disabled={isEmpty}
            onClick={() => isEmpty || setNaming(true)}
          >
            {texts.saveList}
          </Button>
          <Button look="primary" className="max-md:w-full" aria-disabled={isEmpty} onClick={take}>
            {texts.take(chatIds.length)}
          </Button>
        </div>
      )}
    </div>
  );
}
