import { FileAudio, Link, Mic } from "lucide-react";
import type { ReactNode } from "react";
import { useFormState, useWatch } from "react-hook-form";
import { contract } from "../../../green-api/contract.ts";
import { isRedacted } from "../../../green-api/redaction.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { maskNumbers } from "../../../lib/mask.ts";
import { Field } from "../../../ui/field.tsx";
import { Segmented } from "../../../ui/segmented.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import type { DraftProblem } from "../../../voice-status/draft.ts";
import { judgeFileName } from "../../../voice-status/file-name.ts";
import { AudioLink } from "./audio-link.tsx";
import type { AudioSource } from "./audio-source.ts";
import { LocalAudio, type RenderPanel } from "./local-audio.tsx";
import { Section } from "../section.tsx";
import type { DraftForm } from "../use-draft-form.ts";

export interface AudioProps {
  form: DraftForm;
  source: AudioSource;
  onSource: (source: AudioSource) => void;
  /** Proposes a file name for a link. */
  nameOf: (audioUrl: string) => string;
  /** Playback of the audio, shown below its link. */
  strip: ReactNode;
  /** Stands in the place of the link where the audio is none yet. */
  renderPanel: RenderPanel;
}

const icons = { link: Link, file: FileAudio, microphone: Mic };

export function AudioSection({ form, source, onSource, nameOf, strip, renderPanel }: AudioProps) {
  const { messages } = useI18n();
  const texts = messages.compose;
  const fileName = useWatch({ control: form.control, name: "fileName" });
  const { errors } = useFormState({ control: form.control, name: ["audioUrl", "fileName"] });
  const errorOf = (problem: string | undefined) =>
    problem === undefined ? undefined : texts.errors[problem as DraftProblem];

  const verdict = judgeFileName(fileName);
  return (
    <Section title={texts.audio} hint={texts.audioHint} page={contract.sendVoiceStatus.page}>
      <div>
        <Segmented
          legend={messages.audio.source}
          name="audio-source"
          value={source}
          onChange={onSource}
          options={(["link", "file", "microphone"] as const).map((value) => {
            const Icon = icons[value];
            return {
              value,
              label: messages.audio.sources[value],
              icon: <Icon size={14} aria-hidden />,
            };
          })}
        />
      </div>
      {source === "link" ? (
        <>
          <AudioLink form={form} nameOf={nameOf} error={errorOf(errors.audioUrl?.message)} />
          {strip}
        </>
      ) : (
        <LocalAudio
          form={form}
          source={source}
          error={errorOf(errors.audioUrl?.message)}
          renderPanel={renderPanel}
        />
      )}
      <Field
        label={texts.fileName}
        hint={texts.fileNameHint}
        caution={
          isRedacted(fileName)
            ? texts.tokenCutOut
            : fileName.trim() && texts.fileNameCaution[verdict]
        }
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
