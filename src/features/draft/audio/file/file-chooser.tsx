import { type RefCallback, useRef } from "react";
import { useAudioTexts } from "../../../../i18n/use-audio-texts.ts";
import { Button } from "../../../../ui/button.tsx";
import { loadClip } from "../../../../stores/audio/clip-actions.ts";
import { useAudioFocus } from "../use-audio-focus.ts";

const accepted =
  "audio/*,video/mp4,video/webm,video/quicktime,.m4a,.mov,.qta,.opus,.oga,.mka,.mpga,.amr,.caf";

interface Props {
  label: string;
  /** Small, for replacing a clip. */
  compact?: boolean;
  focusRef?: RefCallback<HTMLElement> | undefined;
  describedBy?: string | undefined;
}

/** A button that opens the system's file picker. */
export function FileChooser({ label, compact = false, focusRef, describedBy }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accepted}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void loadClip(file);
          // The same file may be chosen again.
          currentTarget.value = "";
        }}
      />
      <Button
        ref={focusRef}
        size={compact ? "small" : "medium"}
        aria-describedby={describedBy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}

/** Shown in place of the clip while there is none. */
export function FilePlaceholder() {
  const texts = useAudioTexts();
  const { ref, describedBy } = useAudioFocus();
  return (
    <div className="grid justify-items-center gap-2.5 rounded-[10px] border border-dashed border-line-control bg-sunken px-4 py-5 text-center">
      <p className="text-sm">{texts.dropHint}</p>
      <FileChooser label={texts.choose} focusRef={ref} describedBy={describedBy} />
      <p className="max-w-[46ch] text-xs text-ink-soft">{texts.formats}</p>
    </div>
  );
}
