import { useEffect } from "react";
import { CheckList } from "../features/checks/check-list.tsx";
import { ComposeForm, DRAFT_FORM_ID } from "../features/draft/compose-form.tsx";
import { PageDropZone } from "../features/draft/page-drop-zone.tsx";
import { DraftHeader } from "../features/draft/draft-header.tsx";
import { DraftImport } from "../features/draft/import/draft-import.tsx";
import { RequestSection } from "../features/draft/request/request-section.tsx";
import { Phone } from "../features/preview/phone.tsx";
import { PREVIEW_ID } from "../features/preview/preview-id.ts";
import { History } from "../features/history/history.tsx";
import { PlanStatus } from "../features/send/plan/plan-status.tsx";
import { Outcome } from "../features/send/outcome/outcome.tsx";
import { SendBar } from "../features/send/send-bar.tsx";
import { ConfirmSend } from "../features/send/confirm-send.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { useInstances } from "../stores/instances/instances.ts";
import { useOpenRegions } from "../stores/open-region.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { isAnyPlanned, usePlanning } from "../stores/planned/planning.ts";
import { useSignedIn } from "../stores/signed-in.ts";
import { useStage } from "../stores/stage.ts";
import { announce, LiveRegion } from "../ui/live-region.tsx";
import { Header } from "./header.tsx";
import { LazyTokenGuard } from "./lazy-token-guard.tsx";
import { PageDialogs } from "./page-dialogs.tsx";
import { useWelcome } from "./welcome/welcome-store.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import "./page.css";

const SetUp = lazyPart(() => import("../features/set-up/set-up.tsx"));
const Console = lazyPart(() => import("../features/console/console.tsx"));
const Stage = lazyPart(() => import("./stage/stage.tsx"));
const Planned = lazyPart(() => import("../features/send/planned/planned.tsx"));
const Welcome = lazyPart(() => import("./welcome/welcome.tsx"));
const SignedOutNote = lazyPart(() => import("./signed-out-note.tsx"));
const MiniPreview = lazyPart(() => import("../features/preview/mini-preview.tsx"));
const FindingsChip = lazyPart(() => import("../features/checks/findings-chip.tsx"));
const StuckNote = lazyPart(async () => ({
  default: (await import("../features/history/list/stuck-note.tsx")).StuckNote,
}));

/** The page: its regions and their layout. */
export function Studio() {
  useShortcuts();
  useEffect(dropMessageOfOtherInstance, []);
  const open = useOpenRegions();
  const isWelcoming = useWelcome((welcome) => welcome.isOpen);
  const isPlanned = usePlanning(isAnyPlanned);
  const isSignedOut = useSignedIn((signedIn) => signedIn.isSignedOut);
  const isOnStage = useStage((stage) => stage.isOpen);
  return (
    <>
      <SkipLink />
      <Header />
      {isSignedOut && <SignedOutNote />}
      {isWelcoming && <Welcome />}
      {isPlanned && <Planned areMissed />}
      {open["set-up"] && <SetUp />}
      <div className="page-width page-regions">
        <main className="page">
          <div className="page-wide">
            <DraftHeader />
            <DraftImport />
            <ComposeForm />
          </div>
          <div className="page-side">
            <div id={PREVIEW_ID} tabIndex={-1} className="page-phone">
              <Phone />
            </div>
            <SendBar Preview={MiniPreview} Findings={FindingsChip} />
            <div className="page-wide page-outcome">
              <PlanStatus />
              <Outcome StuckNote={StuckNote} />
            </div>
            <CheckList />
          </div>
          <div className="page-wide rounded-card border border-line bg-surface shadow-card lg:rounded-t-none">
            <RequestSection />
          </div>
        </main>
        <div className="min-w-0">
          {isPlanned && <Planned />}
          <History />
        </div>
      </div>
      {open.calls && <Console />}
      {isOnStage && <Stage />}
      <ConfirmSend />
      <PageDialogs />
      <LazyTokenGuard />
      <PageDropZone />
      <LiveRegion />
    </>
  );
}

/** A screen reader finds the last message for as long as it stands, though it may be about the instance before. */
function dropMessageOfOtherInstance(): () => void {
  return useInstances.subscribe((now, before) => {
    if (now.chosenId !== before.chosenId) announce("");
  });
}

function SkipLink() {
  const { messages } = useI18n();
  return (
    <a
      href={`#${DRAFT_FORM_ID}`}
      className="absolute top-2 left-2 z-20 -translate-y-20 rounded-control border border-line-strong bg-surface px-3 py-2 font-medium focus:translate-y-0"
    >
      {messages.page.skip}
    </a>
  );
}
