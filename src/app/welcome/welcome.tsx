import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef } from "react";
import { useWelcomeTexts } from "../../i18n/use-welcome-texts.ts";
import { Button } from "../../ui/button.tsx";
import { announce } from "../../ui/live-region.tsx";
import "./welcome.css";
import { useTour } from "./use-tour.ts";
import { closeWelcome, rememberWelcome, useWelcome } from "./welcome-store.ts";

/** Keys that only look around. */
const harmlessKeys = new Set(["Tab", "Shift", "Control", "Alt", "Meta"]);

/** Says what the studio is for, and shows it on request. It lies above the page, and goes as soon as that is used. */
export default function Welcome() {
  const texts = useWelcomeTexts();
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const isAsked = useWelcome((welcome) => welcome.isAsked);
  const { step, isOver, start, stop } = useTour(closeWelcome);
  const isRunning = step !== undefined && !isOver;

  // Before it is drawn: if the browser remembers nothing, it would come at each visit.
  useLayoutEffect(() => {
    const isRemembered = rememberWelcome();
    if (isAsked) card.current?.focus();
    else if (!isRemembered) closeWelcome();
  }, [isAsked]);

  const end = () => {
    stop();
    if (isRunning) announce(() => texts.stopped);
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

  const sentence = step && texts.steps[step];
  useEffect(() => {
    if (sentence) announce(() => sentence);
  }, [sentence]);

  return (
    <section
      ref={card}
      tabIndex={-1}
      aria-labelledby={id}
      className="welcome grid gap-3 rounded-card border border-line-strong bg-surface p-5 shadow-card"
    >
      <h2 id={id} className="font-semibold">
        {step ? texts.progress : texts.title}
      </h2>
      {sentence ? (
        <p>{sentence}</p>
      ) : (
        <div className="grid gap-2 text-sm text-ink-soft">
          {texts.sentences.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        {step === undefined && (
          <>
            <Button look="quiet" onClick={end}>
              {texts.skip}
            </Button>
            <Button onClick={start}>{texts.start}</Button>
          </>
        )}
        {isRunning && <Button onClick={end}>{texts.stop}</Button>}
        {isOver && <Button onClick={end}>{texts.done}</Button>}
      </div>
    </section>
  );
}
