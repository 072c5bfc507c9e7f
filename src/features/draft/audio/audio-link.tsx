import { useWatch } from "react-hook-form";
import { useI18n } from "../../../i18n/i18n.tsx";
import { isRedacted } from "../../../green-api/redaction.ts";
import { maskNumbers } from "../../../lib/mask.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import type { DraftForm } from "../use-draft-form.ts";

interface Props {
  form: DraftForm;
  /** Proposes a file name for a link. */
  nameOf: (audioUrl: string) => string;
  error: string | undefined;
}

const samplePath = "/demo-greeting.mp3";

/** The audio as a link, typed or pasted. */
export function AudioLink({ form, nameOf, error }: Props) {
  const { messages } = useI18n();
  const texts = messages.compose;
  const audioUrl = useWatch({ control: form.control, name: "audioUrl" });
  const { isSubmitted } = form.formState;

  /** The name follows the link for as long as nobody has written one. */
  const changeUrl = (next: string) => {
    const { audioUrl: before, fileName: name } = form.getValues();
    const proposed = name === "" || name === nameOf(before);
    form.setValue("audioUrl", next, {
      shouldValidate: isSubmitted,
      shouldDirty: true,
    });
    if (proposed) {
      form.setValue("fileName", nameOf(next), {
        shouldValidate: isSubmitted,
        shouldDirty: true,
      });
    }
  };

  const redacted = isRedacted(audioUrl) ? texts.errors["audio-url-token"] : undefined;
  return (
    <Field label={texts.audioUrl} labelHidden error={redacted ?? error}>
      {(aria) => (
        <div className="flex gap-2">
          <TextInput
            {...aria}
            {...form.register("audioUrl")}
            value={audioUrl}
            // GREEN-API's storage names files by idInstance.
            isPrivate={maskNumbers(audioUrl) !== audioUrl}
            onChange={(event) => changeUrl(event.target.value)}
            onPaste={(event) => {
              const text = event.clipboardData.getData("text").trim();
              if (event.currentTarget.value !== "" || text === "") return;
              event.preventDefault();
              changeUrl(text);
            }}
            inputMode="url"
            placeholder={texts.audioPlaceholder}
            className="font-mono text-[12.5px]"
          />
          {audioUrl === "" && (
            <Button
              className="h-10"
              onClick={() => {
                changeUrl(`${window.location.origin}${samplePath}`);
                form.setFocus("audioUrl");
              }}
            >
              {texts.useSample}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
