import { isRedacted } from "../../../green-api/redaction.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useLateProblemTexts } from "../../../i18n/use-late-texts.ts";
import { maskNumbers } from "../../../lib/text/mask.ts";
import { changeDraft, useDraft } from "../../../stores/draft/draft.ts";
import { fieldRefs } from "../../../stores/draft/draft-fields.ts";
import { Field } from "../../../ui/fields/field.tsx";
import { TextInput } from "../../../ui/fields/text-input.tsx";
import { judgeFileName } from "../../../voice-status/file-name.ts";
import { useAudioProblem } from "./use-audio-problem.ts";

/** The name that GREEN-API gets for the audio. */
export function FileNameField() {
  const { messages } = useI18n();
  const texts = messages.compose;
  const fileName = useDraft((draft) => draft.fileName);
  const hasToken = isRedacted(fileName);
  const verdict = fileName.trim() ? judgeFileName(fileName) : "documented";
  const problems = useLateProblemTexts(hasToken || verdict !== "documented");

  return (
    <Field
      label={texts.fileName}
      hint={texts.fileNameHint}
      caution={hasToken ? problems?.tokenCutOut : problems?.fileNameCaution[verdict]}
      error={useAudioProblem("fileName")}
    >
      {(aria) => (
        <TextInput
          {...aria}
          ref={fieldRefs.fileName}
          value={fileName}
          onChange={(event) => changeDraft({ fileName: event.target.value })}
          isPrivate={maskNumbers(fileName) !== fileName}
          maxLength={255}
          className="font-mono text-[12.5px]"
        />
      )}
    </Field>
  );
}
