import Bookmark from "lucide-react/icons/bookmark";
import type { ClipboardEvent, KeyboardEvent, Ref } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useLateProblemTexts } from "../../../i18n/use-late-texts.ts";
import { colorOfName } from "../../../lib/browser/css-color-name.ts";
import { changeDraft, useDraft } from "../../../stores/draft/draft.ts";
import { fieldRefs } from "../../../stores/draft/draft-fields.ts";
import { checkFields, useDraftProblems } from "../../../stores/draft/draft-problems.ts";
import { ColorSwatch } from "../../../ui/color-swatch.tsx";
import { Field } from "../../../ui/fields/field.tsx";
import { TextInput } from "../../../ui/fields/text-input.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { toBackgroundColor } from "../../../voice-status/background-color.ts";

interface Props {
  /** Null if what is written is not a colour. */
  color: string | null;
  onChoose: (color: string) => void;
  isSaved: boolean;
  onToggleSaved: (color: string) => void;
  saveButton: Ref<HTMLButtonElement>;
}

/** The colour as text, in any notation of CSS until the field is left, and a button that saves it. */
export function ColorField({ color, onChoose, isSaved, onToggleSaved, saveButton }: Props) {
  const { messages } = useI18n();
  const { compose, colors } = messages;
  const written = useDraft((draft) => draft.backgroundColor);
  const problem = useDraftProblems(({ problems }) => problems.backgroundColor);
  const problems = useLateProblemTexts(problem !== undefined);

  const settle = () => {
    const read = toBackgroundColor(written) ?? toBackgroundColor(colorOfName(written) ?? "");
    if (read) onChoose(read);
    else void checkFields(["backgroundColor"]);
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = toBackgroundColor(event.clipboardData.getData("text"));
    if (!pasted) return;
    // It replaces the present one, wherever the caret is.
    event.preventDefault();
    onChoose(pasted);
  };
  // Before the shortcut that sends.
  const onKeyDown = ({ key }: KeyboardEvent) => key === "Enter" && settle();

  return (
    <div className="w-[9.4em]">
      <Field label={compose.hex} labelHidden error={problem && problems?.errors[problem]}>
        {(aria) => (
          <span className="relative block">
            <ColorSwatch
              color={color}
              className="absolute top-[11px] left-2.5 size-[18px] rounded-[5px]"
            />
            <TextInput
              {...aria}
              ref={fieldRefs.backgroundColor}
              value={written}
              onChange={(event) => changeDraft({ backgroundColor: event.target.value })}
              onBlur={settle}
              onPaste={onPaste}
              onKeyDown={onKeyDown}
              maxLength={60}
              className="pr-8 pl-9 font-mono text-[12.5px]"
            />
            <IconButton
              ref={saveButton}
              label={isSaved ? colors.remove : colors.save}
              aria-disabled={color === null}
              onClick={() => color && onToggleSaved(color)}
              className="absolute! top-1 right-0.5 size-small! pointer-coarse:top-0 pointer-coarse:right-0 aria-disabled:opacity-50"
            >
              <Bookmark size={16} aria-hidden fill={isSaved ? "currentColor" : "none"} />
            </IconButton>
          </span>
        )}
      </Field>
    </div>
  );
}
