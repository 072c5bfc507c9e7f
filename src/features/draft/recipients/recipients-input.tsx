import type { ClipboardEvent, KeyboardEvent, Ref } from "react";
import { useNumberTexts } from "../../../i18n/use-number-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { loadNumberReading } from "../../../stores/recipients/number-reading.ts";
import { holdSends } from "../../../stores/recipients/pending-numbers.ts";
import { useRecipientActions } from "./use-recipient-actions.ts";

interface Props {
  aria: { id: string; "aria-describedby": string | undefined; "aria-invalid": boolean };
  ref: Ref<HTMLInputElement>;
  text: string;
  onText: (text: string) => void;
  /** Adds what was written, or changes the recipient that is edited; false if it needs a look. */
  onAdd: (written: string) => boolean | Promise<boolean>;
  /** Leaves the recipient that is edited as it is; undefined while none is. */
  onCancel: (() => void) | undefined;
  /** Moves the focus back to the chips; returns false if there are none. */
  onBack: () => boolean;
  placeholder: string;
}

/** The input for recipients. Enter, a comma, the button on a touch screen, or leaving it adds what was typed. */
export function RecipientsInput(props: Props) {
  const { aria, ref, text, onText, onAdd, onCancel, onBack, placeholder } = props;
  const texts = useNumberTexts();
  const { presenting } = usePresentation();
  const actions = useRecipientActions();

  const add = (written: string) => {
    onText("");
    return onAdd(written);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    const atStart = selectionStart === 0 && selectionEnd === 0;
    if (event.key === "Escape" && onCancel) {
      event.preventDefault();
      onText("");
      onCancel();
    } else if (["Enter", ",", ";"].includes(event.key)) {
      const isClear = add(text);
      // With Ctrl or ⌘, the event goes on to send the draft, unless what was typed needs a look.
      if (isClear === false || (!event.ctrlKey && !event.metaKey)) event.preventDefault();
    } else if (atStart && ["Backspace", "ArrowLeft"].includes(event.key) && onBack()) {
      event.preventDefault();
    }
  };

  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const files = [...event.clipboardData.files];
    const pasted = event.clipboardData.getData("text");
    // A single number that is pasted into a typed text is left to the browser.
    if (files.length === 0 && text.trim() !== "" && !/[,;\t\r\n]/.test(pasted.trim())) return;
    event.preventDefault();
    if (files.length > 0) {
      holdSends(actions.readFiles(files));
      return;
    }
    onText("");
    void actions.paste(`${text}\n${pasted}`);
  };

  return (
    <>
      <input
        {...aria}
        ref={ref}
        value={text}
        onFocus={() => void loadNumberReading()}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void add(text)}
        onPaste={onPaste}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        className={`min-h-chip min-w-[180px] flex-1 px-1.5 text-sm outline-none ${presenting ? "[-webkit-text-security:disc]" : ""}`}
      />
      {text.trim() !== "" && (
        // Usually leaving the input adds the text. A button on an iPhone takes no focus, so the input is not left.
        <Button
          size="small"
          className="h-chip! not-pointer-coarse:hidden"
          onClick={() => void add(text)}
        >
          {texts.done}
        </Button>
      )}
    </>
  );
}
