import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { useRecipientDialogTexts } from "../../../../i18n/use-recipient-dialog-texts.ts";
import { useContactTexts } from "../../../../i18n/use-contact-texts.ts";
import { Button } from "../../../../ui/button.tsx";
import { Dialog } from "../../../../ui/dialogs/dialog.tsx";
import { ContactSelectionForm } from "./contact-selection-form.tsx";
import { contactsOptions } from "../../../../stores/recipients/contacts.ts";
import { QueryFailure } from "../query-failure.tsx";
import { useDraftChecks } from "../../../../stores/checks/draft-checks.ts";
import { useChosenInstance } from "../../../../stores/instances/instances.ts";
import { useRecipientChoice } from "../../../../stores/recipients/use-recipient-choice.ts";
import { hidesNames } from "../../../../voice-status/recipients/contact-names.ts";
import type { ChooseRecipients } from "../choose-recipients.ts";

interface Props {
  onChoose: ChooseRecipients;
  onClose: () => void;
}

/** Loads the contacts from GREEN-API when it opens, and chooses recipients among them. */
export default function ContactsDialog({ onChoose, onClose }: Props) {
  const { messages, time } = useI18n();
  const dialogTexts = useRecipientDialogTexts();
  const texts = useContactTexts();
  const instance = useChosenInstance();
  const choice = useRecipientChoice();
  // GREEN-API leaves out most names then, so no contact can be marked as not saved.
  const areNamesHidden = useDraftChecks(({ facts }) => hidesNames(facts.settings));
  const { data, error, isFetching, refetch, dataUpdatedAt } = useQuery(contactsOptions(instance));
  const contacts = useMemo(
    () => (areNamesHidden ? data?.map((contact) => ({ ...contact, saved: true })) : data),
    [data, areNamesHidden],
  );
  const hasToken = instance.apiTokenInstance !== "";

  const again = hasToken && (data !== undefined || error !== null) && (
    <Button
      size="small"
      look={data?.length ? "quiet" : "secondary"}
      aria-disabled={isFetching}
      onClick={() => void (isFetching || refetch())}
    >
      {isFetching ? texts.asking : texts.again}
    </Button>
  );

  return (
    <Dialog title={texts.title} closeLabel={messages.page.close} onClose={onClose}>
      {!hasToken && <p className="text-caution">{dialogTexts.noToken}</p>}
      {hasToken && !data && !error && (
        <p role="status" className="text-ink-soft">
          {texts.loading}
        </p>
      )}
      {error && <QueryFailure error={error} />}
      {data?.length === 0 && (
        <div className="grid gap-1">
          <p>{texts.empty}</p>
          <p className="text-sm text-ink-soft">{texts.emptyAdvice}</p>
        </div>
      )}
      {contacts && contacts.length > 0 && (
        <ContactSelectionForm
          contacts={contacts}
          choice={choice}
          onChoose={onChoose}
          note={
            <div className="grid gap-2 text-xs text-ink-soft">
              {areNamesHidden && <p>{texts.lidMode}</p>}
              {!areNamesHidden && contacts.every(({ name }) => name === "") && (
                <p>{texts.noNames}</p>
              )}
              <p className="flex flex-wrap items-center justify-between gap-x-2">
                {texts.readAt(contacts.length, time(dataUpdatedAt))}
                {again}
              </p>
            </div>
          }
        />
      )}
      {!data?.length && again && <div>{again}</div>}
    </Dialog>
  );
}
