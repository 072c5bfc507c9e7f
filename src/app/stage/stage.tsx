import { EyeOff, X } from "lucide-react";
import { useLayoutEffect, useRef } from "react";
import { Phone } from "../../features/preview/phone.tsx";
import { SendBar } from "../../features/send/send-bar.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { labelOf } from "../../i18n/instance-label.ts";
import { useMenuTexts } from "../../i18n/use-menu-texts.ts";
import { useStageTexts } from "../../i18n/use-stage-texts.ts";
import { useChosenInstance } from "../../stores/instances/instances.ts";
import { closeStage } from "../../stores/stage.ts";
import { Button } from "../../ui/button.tsx";
import { openModal } from "../../ui/dialogs/open-modal.ts";
import { Kbd } from "../../ui/kbd.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { switchPresentation, usePresentation } from "../../ui/presentation.ts";
import { Logo } from "../logo.tsx";
import "./stage.css";
import { StageAnswer } from "./stage-answer.tsx";
import { StageRequest } from "./stage-request.tsx";
import { StageScenarios } from "./stage-scenarios.tsx";

/** The same draft for an audience: large, with the request beside its answer. It covers the page, which stays as it is. */
export default function Stage() {
  const texts = useStageTexts();
  const dialog = useRef<HTMLDialogElement>(null);

  // Closed while it is still in the document: only then does the browser return the focus.
  useLayoutEffect(() => {
    const element = dialog.current;
    const close = element && openModal(element, "stage");
    // Not its first button: a key pressed by chance must do nothing.
    element?.focus();
    return () => close?.();
  }, []);

  return (
    <dialog
      ref={dialog}
      data-stage
      tabIndex={-1}
      aria-label={texts.title}
      onCancel={(event) => {
        event.preventDefault();
        closeStage();
      }}
      className="stage"
    >
      <div className="stage-page">
        <StageHeader />
        <div className="stage-body">
          <div className="stage-phone">
            <Phone />
          </div>
          <div className="stage-column gap-2.5">
            <div className="stage-exchange">
              <StageRequest />
              <StageAnswer />
            </div>
            <StageScenarios />
            <SendBar />
          </div>
        </div>
      </div>
      <LiveRegion />
    </dialog>
  );
}

function StageHeader() {
  const { messages } = useI18n();
  const texts = useStageTexts();
  const menu = useMenuTexts();
  const instance = useChosenInstance();
  const { presenting, hideName } = usePresentation();
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-4 py-1.5 md:px-8">
      <Logo />
      <span className="mr-auto min-w-0 truncate font-semibold">
        {labelOf(instance, messages, hideName)}
      </span>
      <Button
        look="quiet"
        aria-pressed={presenting}
        onClick={() => switchPresentation(!presenting)}
      >
        <EyeOff size={16} aria-hidden />
        {menu.present}
        <span aria-hidden className="max-md:hidden">
          <Kbd>P</Kbd>
        </span>
      </Button>
      <Button onClick={closeStage}>
        <X size={16} aria-hidden />
        {texts.leave}
        <span aria-hidden className="max-md:hidden">
          <Kbd>Esc</Kbd>
        </span>
      </Button>
    </header>
  );
}
