import { useImperativeHandle, useMemo, useRef, useState } from "react";
import { useDraftProblemTexts } from "../../../i18n/use-draft-problem-texts.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useNumberTexts } from "../../../i18n/use-number-texts.ts";
import { useDraft } from "../../../stores/draft/draft.ts";
import { fieldRefs } from "../../../stores/draft/draft-fields.ts";
import { useRecipientChange } from "../../../stores/recipients/recipient-change.ts";
import { useChosenCountry } from "../../../stores/recipients/chosen-country.ts";
import { usePendingNumbers } from "../../../stores/recipients/pending-numbers.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/fields/field.tsx";
import { UndoNote } from "../../../ui/undo-note.tsx";
import { type ReadRecipient } from "../../../voice-status/recipients/recipient-list.ts";
import { sortRecipients } from "../../../voice-status/recipients/sort-recipients.ts";
import { parseRecipient } from "../../../voice-status/recipients/recipient.ts";
import { CountrySelect } from "./country-select.tsx";
import { InvalidRecipients } from "./invalid/invalid-recipients.tsx";
import { useNumberReading } from "../../../stores/recipients/number-reading.ts";
import { RecipientChips } from "./recipient-chips.tsx";
import { RecipientsInput } from "./recipients-input.tsx";
import { useDoubtful } from "../../../stores/recipients/doubtful.ts";
import { useFindDoubtful } from "../../../stores/recipients/use-find-doubtful.ts";
import { useRecipientsDrop } from "./use-recipients-drop.ts";
import { useRecipientsMessage } from "./use-recipients-message.ts";
import { useRecipientActions } from "./use-recipient-actions.ts";

interface Focusable {
  focus: () => void;
}

export default function RecipientsField({ isMissing }: { isMissing: boolean }) {
  const { messages } = useI18n();
  const texts = useNumberTexts();
  const { errors } = useDraftProblemTexts();
  const recipients = useDraft((draft) => draft.recipients);
  const actions = useRecipientActions();
  const reading = useNumberReading();
  const [text, setText] = useState("");
  /** A recipient whose number is in the input to be changed; it counts until that is done. */
  const [edited, setEdited] = useState<{ chatId: string; label: string }>();
  const input = useRef<HTMLInputElement>(null);
  const chips = useRef<{ focusLast: () => boolean }>(null);
  const invalid = useRef<Focusable>(null);
  const country = useChosenCountry((chosen) => chosen.country);
  const isReading = usePendingNumbers(({ count }) => count > 0);
  const message = useRecipientsMessage();
  const canUndo = useRecipientChange(({ list }) => list?.before !== undefined);
  const { isOver, dropProps } = useRecipientsDrop();

  const { chatIds, unread } = sortRecipients(recipients);
  useFindDoubtful(recipients);
  const doubtful = useDoubtful(({ numbers }) => numbers);
  const read = useMemo<ReadRecipient>(
    () => (entry) => reading?.readNumber(entry, country) ?? parseRecipient(entry),
    [reading, country],
  );
  const placeholder = chatIds.length > 0 ? texts.morePlaceholder : texts.recipientsPlaceholder;
  const focusInput = () => input.current?.focus();
  // The focus goes to what needs it: a recipient to fix, or else the input.
  useImperativeHandle(fieldRefs.recipients, () => ({
    focus: () => (invalid.current ?? input.current)?.focus(),
  }));

  const add = (written: string) => {
    setEdited(undefined);
    if (!edited) return actions.type(written);
    const isSame = written.trim() === "" || written.trim() === edited.label;
    return isSame || actions.fix(edited.chatId, written);
  };

  const undo = () => {
    actions.undo();
    focusInput();
  };

  return (
    <div className="grid grid-cols-1 gap-2">
      <Field
        label={texts.addRecipient}
        labelHidden
        error={isMissing ? errors["recipients-missing"] : undefined}
      >
        {(aria) => (
          <div
            {...dropProps}
            className={`flex min-h-[calc(2*var(--chip)+22px)] flex-wrap gap-1.5 rounded-control border bg-surface p-[7px] has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-accent has-aria-invalid:border-bad ${isOver ? "border-accent bg-wash" : "border-line-control"}`}
          >
            <RecipientChips
              chatIds={chatIds}
              doubtful={doubtful}
              edited={edited?.chatId}
              ref={chips}
              onRemove={(chatId, label) => actions.remove([chatId], label)}
              onFix={(chatId, label) => {
                setEdited({ chatId, label });
                setText(label);
                focusInput();
              }}
              onEnd={focusInput}
            />
            <RecipientsInput
              aria={aria}
              ref={input}
              text={text}
              onText={setText}
              onAdd={add}
              onCancel={edited && (() => setEdited(undefined))}
              onBack={() => chips.current?.focusLast() ?? false}
              placeholder={isOver ? texts.dropHere : placeholder}
            />
          </div>
        )}
      </Field>
      <div className="flex min-h-8 flex-wrap items-baseline gap-x-3 text-sm text-ink-soft">
        <span>{texts.counter(chatIds.length)}</span>
        {isReading && <span>{texts.reading}</span>}
        {message && (
          <UndoNote
            undo={messages.compose.undo}
            onUndo={canUndo ? undo : undefined}
            className="max-lg:order-1 max-lg:w-full lg:flex-1"
          >
            {message}
          </UndoNote>
        )}
        {recipients.length > 1 && (
          <Button
            size="small"
            look="quiet"
            className="-mr-2.5 ml-auto"
            onClick={() => {
              actions.clear();
              focusInput();
            }}
          >
            {texts.removeAll}
          </Button>
        )}
      </div>
      {unread.length > 0 && (
        <InvalidRecipients entries={unread} read={read} onEmpty={focusInput} ref={invalid} />
      )}
      <CountrySelect
        note={texts.countryNote}
        label={texts.country}
        country={country}
        onChange={actions.chooseCountry}
      />
    </div>
  );
}
