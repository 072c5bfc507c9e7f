import { type RefCallback, useRef } from "react";
import { useAudioWords } from "../../../../i18n/use-audio-words.ts";
import { Button } from "../../../../ui/button.tsx";
import { takeClip } from "../../../../stores/clip-actions.ts";

const accepted =
  "audio/*,video/mp4,video/webm,video/quicktime,.m4a,.mov,.qta,.opus,.oga,.mka,.mpga,.amr,.caf";

interface Props {
  label: string;
  /** Small, where a clip is there already. */
  compact?: boolean;
  focusRef?: RefCallback<HTMLElement>;
  describedBy?: string | undefined;
}

/** The button that opens the system's choice of files. */
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
          if (file) void takeClip(file);
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

/** What stands where no clip is yet. */
export function EmptyFile({ focusRef, describedBy }: Pick<Props, "focusRef" | "describedBy">) {
  const words = useAudioWords();
  return (
    <div className="grid justify-items-center gap-2.5 rounded-[10px] border border-dashed border-line-control bg-sunken px-4 py-5 text-center">
      <p className="text-sm">{words.dropHint}</p>
      <FileChooser label={words.choose} focusRef={focusRef} describedBy={describedBy} />
      <p className="max-w-[46ch] text-xs text-ink-soft">{words.formats}</p>
    </div>
  );
}
