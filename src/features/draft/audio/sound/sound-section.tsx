import { useId } from "react";
import { useSoundTexts } from "../../../../i18n/use-sound-texts.ts";
import { chooseSound, isSoundReady } from "../../../../stores/audio/sound-actions.ts";
import { type Clip, useClipStore } from "../../../../stores/audio/clip.ts";
import { isQuiet, loudnessOf } from "../../../../audio/loudness/loudness.ts";
import type { SoundOptions } from "../../../../audio/processing/sound-options.ts";
import { announce } from "../../../../ui/live-region.tsx";
import { Comparison } from "./comparison.tsx";
import { LoudnessLine } from "./loudness-line.tsx";
import { SoundProgress } from "./sound-progress.tsx";
import { SoundToggle } from "./sound-toggle.tsx";

/** How loud the clip is, and what can be done about its sound. Nothing is changed unless it is chosen here. */
export function SoundSection({ clip }: { clip: Clip }) {
  const texts = useSoundTexts();
  const id = useId();
  const { original = clip, sound, soundProgress, trim, task } = useClipStore();
  const before = loudnessOf(original.facts.loudness, trim);
  const isSuggested = isQuiet(before);
  const disabled = task !== undefined;
  const isChanged = clip !== original;

  const choose = async (change: Partial<SoundOptions>) => {
    chooseSound(change);
    const { original: asRead } = useClipStore.getState();
    const isReady = await isSoundReady();
    if (isReady && useClipStore.getState().clip !== asRead) announce(texts.done);
  };

  return (
    <div role="group" aria-labelledby={id} className="grid grid-cols-1 gap-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p id={id} className="text-sm font-medium">
          {texts.title}
        </p>
        <LoudnessLine before={before} after={isChanged ? clip : undefined} trim={trim} />
      </div>
      <div
        className={`flex flex-wrap items-center gap-1.5 ${sound.normalize || isSuggested ? "" : "-ml-2.5"}`}
      >
        <SoundToggle
          isOn={sound.normalize}
          isSuggested={isSuggested}
          disabled={disabled || !Number.isFinite(before.lufs)}
          onChange={(normalize) => void choose({ normalize })}
        >
          {texts.normalize}
        </SoundToggle>
        <SoundToggle
          isOn={sound.denoise}
          disabled={disabled}
          onChange={(denoise) => void choose({ denoise })}
        >
          {texts.denoise}
        </SoundToggle>
        {isChanged && soundProgress === undefined && <Comparison />}
      </div>
      {soundProgress !== undefined && <SoundProgress share={soundProgress} />}
    </div>
  );
}
