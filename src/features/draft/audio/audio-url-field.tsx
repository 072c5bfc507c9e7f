import { isRedacted } from "../../../green-api/redaction.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useLateProblemTexts } from "../../../i18n/use-late-texts.ts";
import { useKeptFocus } from "../../../lib/browser/use-kept-focus.ts";
import { maskNumbers } from "../../../lib/text/mask.ts";
import { changeAudioUrl, sampleUrl } from "../../../stores/draft/audio-link.ts";
import { hasEmulator } from "../../../stores/instances/demo-instances.ts";
import { useDraft } from "../../../stores/draft/draft.ts";
import { fieldRefs } from "../../../stores/draft/draft-fields.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/fields/field.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { TextInput } from "../../../ui/fields/text-input.tsx";
import { useAudioProblem } from "./use-audio-problem.ts";
import { useBadLink } from "./use-bad-link.ts";

const LinkProblem = lazyPart(() => import("./link-problem.tsx"));

/** The audio as a link, typed or pasted. */
export function AudioUrlField() {
  const { messages } = useI18n();
  const texts = messages.compose;
  const content = useKeptFocus<HTMLDivElement>();
  const audioUrl = useDraft((draft) => draft.audioUrl);
  const problem = useAudioProblem("audioUrl");
  const badLink = useBadLink();

  const hasToken = isRedacted(audioUrl);
  const problems = useLateProblemTexts(hasToken);
  const redacted = hasToken ? problems?.errors["audio-url-token"] : undefined;
  return (
    <Field
      label={texts.audioUrl}
      labelHidden
      error={redacted ?? (badLink ? <LinkProblem check={badLink} /> : problem)}
    >
      {(aria) => (
        <div {...content} className="flex gap-2 outline-none max-md:flex-col max-md:items-start">
          <TextInput
            {...aria}
            ref={fieldRefs.audioUrl}
            value={audioUrl}
            // GREEN-API's storage names files by idInstance.
            isPrivate={maskNumbers(audioUrl) !== audioUrl}
            onChange={(event) => changeAudioUrl(event.target.value)}
            onPaste={(event) => {
              const text = event.clipboardData.getData("text").trim();
              if (event.currentTarget.value !== "" || text === "") return;
              event.preventDefault();
              changeAudioUrl(text);
            }}
            inputMode="url"
            placeholder={texts.audioPlaceholder}
            className="font-mono text-[12.5px]"
          />
          {audioUrl === "" && hasEmulator && (
            <Button
              className="h-10"
              // The focus stays beside the field: in it, a key pressed next would be written.
              onClick={() => changeAudioUrl(sampleUrl)}
            >
              {texts.useSample}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
