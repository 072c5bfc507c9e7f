import { type ReactNode, type Ref, useImperativeHandle } from "react";
import { useController, useFormState, useWatch } from "react-hook-form";
import { contract } from "../../../green-api/contract.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useKeptFocus } from "../../../lib/use-kept-focus.ts";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { Segmented } from "../../../ui/segmented.tsx";
import { Section } from "../section.tsx";
import type { DraftForm } from "../use-draft-form.ts";
import { useRecipients } from "./use-recipients.ts";

const RecipientsField = lazyPart(() => import("./recipients-field.tsx"));
const TableDialog = lazyPart(() => import("./table-dialog.tsx"));

/** Takes files with numbers from wherever on the page they were dropped. */
export interface TakesTable {
  takeTables: (files: readonly File[]) => void;
}

interface Props {
  ref: Ref<TakesTable>;
  form: DraftForm;
  /** Names of contacts by `chatId`, for their chips. */
  names: ReadonlyMap<string, string>;
  /** Other ways to choose recipients, shown below their field. */
  tools: ReactNode;
}

export function RecipientsSection({ ref, form, names, tools }: Props) {
  const { messages } = useI18n();
  const texts = messages.compose;
  const content = useKeptFocus<HTMLDivElement>();
  const [everyone, recipients] = useWatch({
    control: form.control,
    name: ["everyone", "recipients"],
  });
  const { errors } = useFormState({ control: form.control, name: "recipients" });
  // A controller's reference only takes the focus; a registered one would write the list into the input.
  const { field } = useController({ control: form.control, name: "recipients" });
  const { isSubmitted } = form.formState;
  const options = { shouldDirty: true, shouldValidate: isSubmitted };
  const acts = useRecipients(
    () => ({ everyone: form.getValues("everyone"), recipients: form.getValues("recipients") }),
    (choice) => {
      form.setValue("everyone", choice.everyone, { shouldDirty: true });
      form.setValue("recipients", choice.recipients, options);
    },
  );
  useImperativeHandle(ref, () => ({
    takeTables: (files) => {
      acts.drop(files);
      content.ref.current?.scrollIntoView({ behavior: "smooth", block: "nearest" });
    },
  }));

  return (
    <Section
      title={texts.recipients}
      hint={texts.recipientsHint}
      page={contract.sendVoiceStatus.page}
    >
      <div {...content} className="grid grid-cols-1 gap-3 outline-none">
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
              form.setValue("everyone", value === "everyone", options);
              form.clearErrors("recipients");
            }}
          />
        </div>
        {everyone ? (
          <div className="grid gap-1 text-sm text-ink-soft">
            <p>{texts.everyoneNote}</p>
            {acts.isReading && <p>{messages.numbers.reading}</p>}
            {acts.said && <p>{acts.said}</p>}
          </div>
        ) : (
          <RecipientsField
            recipients={recipients}
            names={names}
            acts={acts}
            error={errors.recipients && texts.errors["recipients-missing"]}
            inputRef={field.ref}
          />
        )}
      </div>
      {tools}
      {acts.table && (
        <TableDialog
          table={acts.table}
          country={acts.country}
          onCountry={acts.chooseCountry}
          onTake={acts.takeTable}
          onClose={acts.dropTable}
        />
      )}
    </Section>
  );
}
