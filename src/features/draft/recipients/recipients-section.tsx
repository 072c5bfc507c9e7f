import { endpoints } from "../../../green-api/endpoints.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useKeptFocus } from "../../../lib/browser/use-kept-focus.ts";
import { RECIPIENTS_ID } from "../../../stores/recipients/recipients-place.ts";
import { changeDraft } from "../../../stores/draft/draft.ts";
import { clearProblems, useDraftProblems } from "../../../stores/draft/draft-problems.ts";
import { useRecipientChange } from "../../../stores/recipients/recipient-change.ts";
import { usePendingNumbers } from "../../../stores/recipients/pending-numbers.ts";
import { usePastedTable } from "../../../stores/recipients/pasted-table.ts";
import { useRecipientChoice } from "../../../stores/recipients/use-recipient-choice.ts";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { Segmented } from "../../../ui/fields/segmented.tsx";
import { Section } from "../section.tsx";
import { RecipientTools } from "./recipient-tools.tsx";
import { useRecipientsMessage } from "./use-recipients-message.ts";

const RecipientsField = lazyPart(() => import("./recipients-field.tsx"));
const RecipientsMessage = lazyPart(() => import("./recipients-message.tsx"));
const PastedTableDialog = lazyPart(() => import("./pasted-table-dialog.tsx"));

export function RecipientsSection() {
  const { messages } = useI18n();
  const texts = messages.compose;
  const content = useKeptFocus<HTMLDivElement>();
  // Drawn at each change, so that the focus has a place if what had it is gone.
  const { everyone } = useRecipientChoice();
  useRecipientChange();
  const isReading = usePendingNumbers(({ count }) => count > 0);
  const message = useRecipientsMessage();
  const isMissing = useDraftProblems(({ problems }) => problems.recipients !== undefined);
  const table = usePastedTable((pasted) => pasted.table);

  return (
    <Section
      title={texts.recipients}
      hint={texts.recipientsHint}
      page={endpoints.sendVoiceStatus.page}
    >
      <div {...content} id={RECIPIENTS_ID} className="grid grid-cols-1 gap-3 outline-none">
        <div>
          <Segmented
            legend={texts.recipients}
            name="everyone"
            options={[
              { value: "everyone", label: texts.everyone },
              { value: "these", label: texts.onlyThese },
            ]}
            value={everyone ? "everyone" : "these"}
            onChange={(value) => {
              changeDraft({ everyone: value === "everyone" });
              clearProblems("recipients");
            }}
          />
        </div>
        {everyone ? (
          <div className="grid gap-1 text-sm text-ink-soft">
            <p>{texts.everyoneNote}</p>
            {(isReading || message) && (
              <RecipientsMessage isReading={isReading} message={message} />
            )}
          </div>
        ) : (
          // As high as without recipients, so that nothing below moves when it is loaded.
          <div className="min-h-[calc(2*var(--chip)+var(--control)+92px)] min-[480px]:min-h-[calc(2*var(--chip)+var(--control)+70px)]">
            <RecipientsField isMissing={isMissing} />
          </div>
        )}
      </div>
      <RecipientTools />
      {table && <PastedTableDialog table={table} />}
    </Section>
  );
}
