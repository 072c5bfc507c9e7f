import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useEffect, useLayoutEffect, useRef } from "react";
import { GreenApiFailure } from "../../green-api/failure.ts";
import { stateInstanceOptions } from "../../green-api/queries.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { labelOf } from "../../i18n/instance-label.ts";
import { useSetUpTexts } from "../../i18n/use-set-up-texts.ts";
import { useSignInTexts } from "../../i18n/use-sign-in-texts.ts";
import { makeRoomBesideConsole } from "../../stores/calls/console-view.ts";
import { useChosenInstance } from "../../stores/instances/instances.ts";
import { closeRegion, useOpenRegions } from "../../stores/open-region.ts";
import { isReader, useSignedIn } from "../../stores/signed-in.ts";
import { watchStarting } from "../../stores/instances/watch-starting.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import { isShutOut } from "../../voice-status/set-up/shut-out.ts";
import { AccountBlock } from "./account/account-block.tsx";
import { focusBlock, titleIdOf } from "./block.tsx";
import { ContactsBlock } from "./contacts/contacts-block.tsx";
import { QueueBlock } from "./queue/queue-block.tsx";
import { SettingsBlock } from "./settings/settings-block.tsx";
import { StatesBlock } from "./states/states-block.tsx";
import { VerdictPanel } from "./verdict/verdict-panel.tsx";

/** The region that shows whether the chosen instance is ready for statuses, and what helps if it is not. */
export default function SetUp() {
  const texts = useSetUpTexts();
  const { messages } = useI18n();
  const { hideName, hideNumbers } = usePresentation();
  const instance = useChosenInstance();
  const region = useClosing();
  useEffect(watchStarting, []);

  return (
    <section
      ref={region}
      aria-labelledby={titleIdOf("verdict")}
      className="border-b border-line bg-surface"
    >
      <div className="page-width py-5">
        <div className="flex items-start justify-between gap-3">
          <div className="min-w-0">
            <h2
              id={titleIdOf("verdict")}
              tabIndex={-1}
              className="mb-1 scroll-mt-4 rounded-control text-xl font-semibold"
            >
              {texts.title}
            </h2>
            <p className="truncate text-sm text-ink-soft">
              <bdi>{labelOf(instance, messages, hideName)}</bdi> ·{" "}
              <span className="font-mono text-xs">{hideNumbers(instance.idInstance)}</span>
            </p>
          </div>
          <IconButton label={texts.close} onClick={() => closeRegion("set-up")}>
            <X size={18} aria-hidden />
          </IconButton>
        </div>
        {/* Another instance starts with nothing typed, and with no code shown. */}
        <Blocks key={instance.idInstance} />
      </div>
    </section>
  );
}

function Blocks() {
  const instance = useChosenInstance();
  const { error } = useQuery(stateInstanceOptions(instance));
  const readsOnly = useSignedIn(isReader);
  const signInTexts = useSignInTexts();
  const isShut = error instanceof GreenApiFailure && isShutOut(error.code);
  return (
    <>
      {readsOnly && <p className="mt-2 text-sm text-caution">{signInTexts.readerSetUp}</p>}
      <VerdictPanel instance={instance} />
      {/* The verdict has the one reason why none of them would be answered. */}
      {instance.apiTokenInstance !== "" && !isShut && (
        <div className="mt-4 grid grid-cols-1 gap-x-8 lg:grid-cols-2 wide:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] wide:gap-x-14">
          <div className="min-w-0 wide:columns-2 wide:gap-14">
            <AccountBlock instance={instance} />
            <StatesBlock instance={instance} />
            <QueueBlock instance={instance} />
            <ContactsBlock instance={instance} />
          </div>
          <div className="min-w-0">
            <SettingsBlock instance={instance} />
          </div>
        </div>
      )}
    </>
  );
}

/** Gives the focus to what is wanted, closes the region with Escape, and returns the focus to its opener then. */
function useClosing() {
  const region = useRef<HTMLElement>(null);
  const wanted = useOpenRegions((regions) => regions.wanted);

  useEffect(() => {
    makeRoomBesideConsole();
    focusBlock(wanted.topic ?? "verdict");
  }, [wanted]);

  useLayoutEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    const closeOnEscape = (event: KeyboardEvent) => {
      const isElsewhere = document.querySelector("dialog[open], :popover-open") !== null;
      if (event.key === "Escape" && !event.defaultPrevented && !isElsewhere) closeRegion("set-up");
    };
    element.addEventListener("keydown", closeOnEscape);
    return () => {
      element.removeEventListener("keydown", closeOnEscape);
      const { opener } = useOpenRegions.getState().wanted;
      const hadFocus = element.contains(document.activeElement);
      if (hadFocus && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  return region;
}
