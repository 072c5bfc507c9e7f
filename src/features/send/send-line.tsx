import { Timer, TimerOff } from "lucide-react";
import { useMemo } from "react";
import type { Trim } from "../../audio/trim.ts";
import { labelOf } from "../../i18n/instance-label.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useSignInTexts } from "../../i18n/use-sign-in-texts.ts";
import { useOneSendTexts } from "../../i18n/use-one-send-texts.ts";
import { isLocalAudio } from "../../stores/audio/loaded-audio.ts";
import { useSeries } from "../../stores/audio/series.ts";
import { usePlayback } from "../../stores/audio/use-playback.ts";
import { useDraft } from "../../stores/draft/draft.ts";
import { useChosenInstance } from "../../stores/instances/instances.ts";
import { switchHold, useHoldSetting } from "../../stores/send/hold-setting.ts";
import { useSendProgress } from "../../stores/send/send-progress.ts";
import { type SendSummary, summaryOf, summaryOfOutgoing } from "../../stores/send/send-summary.ts";
import { useSplitChoice } from "../../stores/send/split-choice.ts";
import { isReader, useSignedIn } from "../../stores/signed-in.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { announce } from "../../ui/live-region.tsx";
import { SendSentence } from "./send-sentence.tsx";

/** Above Send, in a place that is always kept: what is sent, and whether a send waits for some seconds. */
export default function SendLine() {
  const readsOnly = useSignedIn(isReader);
  const draft = useDraftSummary();
  const step = useSendProgress((progress) => progress.step);
  const held = step?.name === "held" ? summaryOfOutgoing(step.outgoing) : undefined;
  const summary = held ?? draft;
  if (readsOnly) return <ReaderNote />;
  return (
    <>
      <div
        className={`min-w-0 flex-1 text-sm max-lg:text-xs/4 ${held ? "font-medium" : "text-ink-soft"}`}
      >
        {summary && <SendSentence summary={summary} />}
      </div>
      <HoldSwitch />
    </>
  );
}

/** Why Send does nothing. */
function ReaderNote() {
  const texts = useSignInTexts();
  return (
    <p id="reader-note" className="min-w-0 flex-1 text-sm text-caution">
      {texts.reader}
    </p>
  );
}

function HoldSwitch() {
  const texts = useOneSendTexts();
  const isOn = useHoldSetting((setting) => setting.isOn);
  const Icon = isOn ? Timer : TimerOff;
  return (
    <IconButton
      label={texts.hold(isOn)}
      className="flex! h-7! w-auto! items-center gap-1 px-1.5! text-xs whitespace-nowrap pointer-coarse:-my-2 pointer-coarse:h-11!"
      onClick={() => {
        switchHold(!isOn);
        announce(() => texts.holdSwitched(!isOn));
      }}
    >
      <Icon size={16} aria-hidden />
      {texts.holdSeconds(isOn)}
    </IconButton>
  );
}

/** The sentence about the draft; undefined until the draft is complete. */
export function useDraftSummary(): SendSummary | undefined {
  const { messages } = useI18n();
  const draft = useDraft();
  const instance = useChosenInstance();
  const { isExpected, facts, fileName, urlFile } = usePlayback();
  const series = useSeries((store) => store.parts);
  const parts = isLocalAudio(urlFile) ? series : noParts;
  const played =
    facts.state === "playable" && Number.isFinite(facts.seconds) ? facts.seconds : undefined;
  const seconds = parts.length > 0 ? lengthOf(parts) : played;
  const isSplit = useSplitChoice((choice) => choice.isSplit);
  const instanceLabel = labelOf(instance, messages);
  return useMemo(
    () =>
      isExpected
        ? summaryOf({
            draft: { ...draft, fileName },
            parts: parts.length,
            isSplit,
            seconds,
            instanceLabel,
          })
        : undefined,
    [isExpected, draft, fileName, seconds, parts, isSplit, instanceLabel],
  );
}

const noParts: Trim[] = [];

function lengthOf(parts: Trim[]): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}
