import { canSuppressNoise } from "../../../../audio/recording/recording.ts";
import { useSoundTexts } from "../../../../i18n/use-sound-texts.ts";
import { useRecordingOptions } from "../../../../stores/audio/recording-options.ts";
import { Checkbox } from "../../../../ui/fields/checkbox.tsx";

/** Whether the next recording is made without noise, in browsers that leave the choice. */
export function NoiseChoice() {
  const texts = useSoundTexts();
  const { suppressNoise } = useRecordingOptions();
  if (!canSuppressNoise()) return null;
  return (
    <Checkbox
      className="justify-self-start text-sm"
      checked={suppressNoise}
      onChange={(checked) => useRecordingOptions.setState({ suppressNoise: checked })}
    >
      {texts.suppressNoise}
    </Checkbox>
  );
}
