import { useState } from "react";
import { CopyButton } from "./copy-button.tsx";
import { Checkbox } from "./fields/checkbox.tsx";
import { usePresentation } from "./presentation.ts";

interface Props {
  label: string;
  maskLabel: string;
  /** Makes the text, with numbers and names masked or not. */
  text: (masked: boolean) => string;
  texts: { copied: string; copyFailed: string };
}

/** Copies a text that others will read. Numbers are masked if the person wants it; in presentation mode always. */
export function CopyForOthers({ label, maskLabel, text, texts }: Props) {
  const { presenting } = usePresentation();
  const [isMasked, setMasked] = useState(false);
  return (
    <span className="inline-flex flex-wrap items-center">
      {!presenting && (
        <Checkbox className="px-2 text-sm text-ink-soft" checked={isMasked} onChange={setMasked}>
          {maskLabel}
        </Checkbox>
      )}
      <CopyButton label={label} text={() => text(isMasked || presenting)} texts={texts} />
    </span>
  );
}
