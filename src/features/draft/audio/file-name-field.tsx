import { useWatch } from "react-hook-form";
import { isRedacted } from "../../../green-api/redaction.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { maskNumbers } from "../../../lib/text/mask.ts";
import { useDraft } from "../../../stores/draft/draft-form.ts";
import { Field } from "../../../ui/fields/field.tsx";
import { TextInput } from "../../../ui/fields/text-input.tsx";
import { judgeFileName } from "../../../voice-status/file-name.ts";
import { useAudioProblem } from "./use-audio-problem.ts";

/** The name that GREEN-API gets for the audio. */
export function FileNameField() {
  const { messages } = useI18n();
  const texts = messages.compose;
  const { control, register } = useDraft();
  const fileName = useWatch({ control, name: "fileName" });
  const verdict = judgeFileName(fileName);

  return (
    <Field
      label={texts.fileName}
      hint={texts.fileNameHint}
      caution={
        isRedacted(fileName) ? texts.tokenCutOut : fileName.trim() && texts.fileNameCaution[verdict]
      }
      error={useAudioProblem("fileName")}
    >
      {(aria) => (
        <TextInput
          {...aria}
          {...register("fileName")}
          isPrivate={maskNumbers(fileName) !== fileName}
          maxLength={255}
          className="font-mono text-[12.5px]"
        />
      )}
    </Field>
  );
}
