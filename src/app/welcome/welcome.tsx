import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { focusPageTitle } from "../../features/draft/draft-header.tsx";
import { useWelcomeTexts } from "../../i18n/use-welcome-texts.ts";
import { usePlacedCommands } from "../../stores/commands.ts";
import { hasEmulator } from "../../stores/instances/demo-instances.ts";
import { useInstances } from "../../stores/instances/instances.ts";
import { useSendProgress } from "../../stores/send/send-progress.ts";
import { Button } from "../../ui/button.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { announce } from "../../ui/live-region.tsx";
import { WelcomeCard, WelcomeSentences } from "./welcome-card.tsx";
import { closeWelcome, rememberWelcome, useWelcome } from "./welcome-store.ts";

const Tour = lazyPart(() => import("./tour.tsx"));

/** Keys that only look around. */
const harmlessKeys = new Set(["Tab", "Shift", "Control", "Alt", "Meta"]);

/** Says what the studio is for, and shows it on request. It lies above the page, and goes as soon as that is used. */
export default function Welcome() {
  const texts = useWelcomeTexts();
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const isAsked = useWelcome((welcome) => welcome.isAsked);
  const [state, setState] = useState<"offered" | "running" | "over">("offered");

  // Before it is drawn: if the browser remembers nothing, it would come at each visit.
  useLayoutEffect(() => {
    const isRemembered = rememberWelcome();
    if (isAsked) card.current?.focus();
    else if (!isRemembered) closeWelcome();
  }, [isAsked]);

  const hasInstance = useInstances(({ fromServer, own }) => fromServer.length + own.length > 0);
  const placed = usePlacedCommands((commands) => commands["add-instance"]);
  const addInstance =
    !hasEmulator && !hasInstance && placed
      ? () => {
          closeWelcome();
          placed();
        }
      : undefined;
  const sentences = hasEmulator
    ? texts.sentences
    : [...texts.sentences.slice(0, -1), texts.withoutDemo[hasInstance ? "held" : "none"]];

  const end = () => {
    if (state === "running") {
      useSendProgress.getState().cancel?.();
      announce(() => texts.stopped);
    }
    // The focused button goes with the card.
    if (card.current?.contains(document.activeElement)) focusPageTitle();
    closeWelcome();
  };

  const onUse = useEffectEvent((event: Event) => {
    const isOnCard = event.target instanceof Node && card.current?.contains(event.target);
    const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
    const isHarmless = event instanceof KeyboardEvent && harmlessKeys.has(event.key);
    if (isHarmless || (isOnCard && !isEscape)) return;
    end();
  });
  useEffect(() => {
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    for (const type of ["pointerdown", "keydown", "drop"]) {
      document.addEventListener(type, (event) => onUse(event), options);
    }
    return () => listening.abort();
  }, []);

  return (
    <WelcomeCard
      ref={card}
      tabIndex={-1}
      aria-labelledby={id}
      titleId={id}
      title={state === "offered" ? texts.title : texts.progress}
      acts={
        <>
          {state === "offered" && (
            <>
              <Button look="quiet" onClick={end}>
                {texts.skip}
              </Button>
              {hasEmulator && <Button onClick={() => setState("running")}>{texts.start}</Button>}
              {addInstance && <Button onClick={addInstance}>{texts.add}</Button>}
            </>
          )}
          {state === "running" && <Button onClick={end}>{texts.stop}</Button>}
          {state === "over" && <Button onClick={end}>{texts.done}</Button>}
        </>
      }
    >
      {state === "offered" ? (
        <WelcomeSentences sentences={sentences} />
      ) : (
        <Tour onOver={() => setState("over")} onTakenBack={closeWelcome} />
      )}
    </WelcomeCard>
  );
}
