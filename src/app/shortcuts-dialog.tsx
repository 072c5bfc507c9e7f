import type { ReactNode } from "react";
import { useI18n } from "../i18n/i18n.tsx";
import { switchHold, useHoldSetting } from "../stores/send/hold-setting.ts";
import { Checkbox } from "../ui/fields/checkbox.tsx";
import { Dialog } from "../ui/dialogs/dialog.tsx";
import { useCallTexts } from "../i18n/use-call-texts.ts";
import { useSoundTexts } from "../i18n/use-sound-texts.ts";
import { areSingleKeysOn, switchSingleKeys } from "../lib/browser/single-keys.ts";

export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { messages } = useI18n();
  const texts = messages.shortcuts;
  const soundTexts = useSoundTexts();
  const callTexts = useCallTexts();
  const holds = useHoldSetting((setting) => setting.isOn);
  return (
    <Dialog title={texts.title} closeLabel={messages.page.close} onClose={onClose}>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] items-baseline gap-x-5 gap-y-3">
        <Shortcut keys={["Ctrl/⌘", "Enter"]}>{texts.send}</Shortcut>
        <Shortcut keys={["P"]}>{texts.present}</Shortcut>
        <Shortcut keys={["B"]}>{soundTexts.shortcut}</Shortcut>
        <Shortcut keys={["C"]}>{callTexts.shortcut}</Shortcut>
        <Shortcut keys={["?"]}>{texts.help}</Shortcut>
        <Shortcut keys={["←", "→", "Del", "Enter"]}>{texts.chips}</Shortcut>
        <Shortcut keys={["Esc"]}>{texts.close}</Shortcut>
      </dl>
      <Checkbox className="text-sm" defaultChecked={areSingleKeysOn()} onChange={switchSingleKeys}>
        {texts.singleKeys}
      </Checkbox>
      <Checkbox className="-mt-2 text-sm" checked={holds} onChange={switchHold}>
        {texts.hold}
      </Checkbox>
    </Dialog>
  );
}

function Shortcut({ keys, children }: { keys: string[]; children: ReactNode }) {
  return (
    <>
      <dt className="flex flex-wrap gap-1">
        {keys.map((key) => (
          <kbd
            key={key}
            className="rounded-[5px] border border-line-strong px-1.5 font-mono text-xs/5"
          >
            {key}
          </kbd>
        ))}
      </dt>
      <dd>{children}</dd>
    </>
  );
}
