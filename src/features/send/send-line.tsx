import { Timer, TimerOff } from "lucide-react";
import { useSignInTexts } from "../../i18n/use-sign-in-texts.ts";
import { useOneSendTexts } from "../../i18n/use-one-send-texts.ts";
import { switchHold, useHoldSetting } from "../../stores/send/hold-setting.ts";
import { useSendProgress } from "../../stores/send/send-progress.ts";
import { summaryOfOutgoing } from "../../stores/send/send-summary.ts";
import { isReader, useSignedIn } from "../../stores/signed-in.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { announce } from "../../ui/live-region.tsx";
import { SendSentence } from "./send-sentence.tsx";
import { useDraftSummary } from "./use-draft-summary.ts";

/** Above Send, in a place that is always kept: what is sent, and whether a send waits for some seconds. */
export default function SendLine() {
  const readsOnly = useSignedIn(isReader);
  if (readsOnly) return <ReaderNote />;
  return (
    <>
      <Sentence />
      <HoldSwitch />
    </>
  );
}

/** A component of its own: it is rendered again at each key. */
function Sentence() {
  const draft = useDraftSummary();
  const step = useSendProgress((progress) => progress.step);
  const held = step?.name === "held" ? summaryOfOutgoing(step.outgoing) : undefined;
  const summary = held ?? draft;
  return (
    <div
      className={`min-w-0 flex-1 text-sm max-lg:text-xs/3.5 ${held ? "font-medium" : "text-ink-soft"}`}
    >
      {summary && <SendSentence summary={summary} />}
    </div>
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
  const written = texts.holdSeconds(isOn);
  const otherwise = texts.holdSeconds(!isOn);
  return (
    <IconButton
      // Who speaks to the page says what is written on the button.
      label={`${texts.hold(isOn)} (${written.replace("\n", " ")})`}
      className="flex! h-auto! min-h-7! w-auto! items-center gap-1 px-1.5! text-start text-xs/3.5 whitespace-pre max-md:border max-md:border-line-strong pointer-coarse:-my-2 pointer-coarse:min-h-11!"
      onClick={() => {
        switchHold(!isOn);
        announce(() => texts.holdSwitched(!isOn));
      }}
    >
      <Icon size={16} className="flex-none max-md:hidden" aria-hidden />
      {/* One above the other, so that nothing beside it moves when it is pressed. */}
      <span className="grid *:[grid-area:1/1]">
        <span>{written}</span>
        <span aria-hidden className="invisible">
          {otherwise}
        </span>
      </span>
    </IconButton>
  );
}
