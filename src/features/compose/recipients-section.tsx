import { type ReactNode, useState } from "react";
import { useController, useFormState, useWatch } from "react-hook-form";
import { contract } from "../../green-api/contract.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { late } from "../../ui/late.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import { Section } from "./section.tsx";
import type { DraftForm } from "./use-draft-form.ts";

const RecipientsField = late(() => import("./recipients-field.tsx"));

interface Props {
  form: DraftForm;
  /** Names of contacts by `chatId`, for their chips. */
  names: ReadonlyMap<string, string>;
  /** Other ways to choose recipients, shown below their field; they tell when they were used. */
  renderTools: (onChosen: () => void) => ReactNode;
}

export function RecipientsSection({ form, names, renderTools }: Props) {
  const { messages } = useI18n();
  const words = messages.compose;
  const [edition, setEdition] = useState(0);
  const [everyone, recipients] = useWatch({
    control: form.control,
    name: ["everyone", "recipients"],
  });
  const { errors } = useFormState({ control: form.control, name: "recipients" });
  // A controller's reference only takes the focus; a registered one would write the list into the input.
  const { field } = useController({ control: form.control, name: "recipients" });
  const options = { shouldDirty: true, shouldValidate: form.formState.isSubmitted };

  return (
    <Section
      title={words.recipients}
      hint={words.recipientsHint}
      page={contract.sendVoiceStatus.page}
    >
      <div>
        <Segmented
          legend={words.recipients}
          name="everyone"
          options={[
            { value: "everyone", label: words.everyone },
            { value: "these", label: words.onlyThese },
          ]}
          value={everyone ? "everyone" : "these"}
          onChange={(value) => {
            form.setValue("everyone", value === "everyone", options);
            form.clearErrors("recipients");
          }}
        />
      </div>
      {everyone ? (
        <p className="text-sm text-ink-soft">{words.everyoneNote}</p>
      ) : (
        <RecipientsField
          // What the field offers to undo is gone once the list came from elsewhere.
          key={edition}
          recipients={recipients}
          names={names}
          current={() => form.getValues("recipients")}
          error={errors.recipients && words.errors["recipients-missing"]}
          inputRef={field.ref}
          onChange={(next) => form.setValue("recipients", next, options)}
        />
      )}
      {renderTools(() => setEdition(edition + 1))}
    </Section>
  );
}
