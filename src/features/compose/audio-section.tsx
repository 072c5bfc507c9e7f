import type { ReactNode } from "react";
import { useFormState, useWatch } from "react-hook-form";
import { contract } from "../../green-api/contract.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { maskNumbers } from "../../lib/mask.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { proposeFileName } from "../../voice-status/audio-url.ts";
import type { DraftProblem } from "../../voice-status/draft.ts";
import { judgeFileName } from "../../voice-status/file-name.ts";
import { Section } from "./section.tsx";
import type { DraftForm } from "./use-draft-form.ts";

interface Props {
  form: DraftForm;
  /** Playback of the audio, shown below its link. */
  strip: ReactNode;
}

const samplePath = "/demo-greeting.mp3";

export function AudioSection({ form, strip }: Props) {
  const { messages } = useI18n();
  const words = messages.compose;
  const [audioUrl, fileName] = useWatch({ control: form.control, name: ["audioUrl", "fileName"] });
  const { errors } = useFormState({ control: form.control, name: ["audioUrl", "fileName"] });
  const errorOf = (problem: string | undefined) =>
    problem === undefined ? undefined : words.errors[problem as DraftProblem];

  /** The name follows the link for as long as nobody has written one. */
  const changeUrl = (next: string) => {
    const { audioUrl: before, fileName: name } = form.getValues();
    const proposed = name === "" || name === proposeFileName(before);
    form.setValue("audioUrl", next, {
      shouldValidate: form.formState.isSubmitted,
      shouldDirty: true,
    });
    if (proposed) {
      form.setValue("fileName", proposeFileName(next), {
        shouldValidate: form.formState.isSubmitted,
        shouldDirty: true,
      });
    }
  };

  const verdict = judgeFileName(fileName);
  return (
    <Section title={words.audio} hint={words.audioHint} page={contract.sendVoiceStatus.page}>
      <Field label={words.audioUrl} labelHidden error={errorOf(errors.audioUrl?.message)}>
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
              placeholder={words.audioPlaceholder}
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
                {words.useSample}
              </Button>
            )}
          </div>
        )}
      </Field>
      {strip}
      <Field
        label={words.fileName}
        hint={words.fileNameHint}
        caution={fileName.trim() && words.fileNameCaution[verdict]}
        error={errorOf(errors.fileName?.message)}
      >
        {(aria) => (
          <TextInput
            {...aria}
            {...form.register("fileName")}
            isPrivate={maskNumbers(fileName) !== fileName}
            maxLength={255}
            className="font-mono text-[12.5px]"
          />
        )}
      </Field>
    </Section>
  );
}
