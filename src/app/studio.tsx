import { CheckList } from "../features/checks/check-list.tsx";
import { ComposeForm, DRAFT_FORM_ID } from "../features/draft/compose-form.tsx";
import { PageDropZone } from "../features/draft/page-drop-zone.tsx";
import { DraftHeader } from "../features/draft/draft-header.tsx";
import { DraftImport } from "../features/draft/import/draft-import.tsx";
import { Phone } from "../features/preview/phone.tsx";
import { PlanStatus } from "../features/send/plan/plan-status.tsx";
import { Outcome } from "../features/send/outcome/outcome.tsx";
import { SendBar } from "../features/send/send-bar.tsx";
import { ConfirmSend } from "../features/send/confirm-send.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { useOpenRegions } from "../stores/open-region.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { useStage } from "../stores/stage.ts";
import { LiveRegion } from "../ui/live-region.tsx";
import { Header } from "./header.tsx";
import { LazyTokenGuard } from "./lazy-token-guard.tsx";
import { PageDialogs } from "./page-dialog.tsx";
import { useWelcome } from "./welcome/welcome-store.ts";
import { useShortcuts } from "./use-shortcuts.ts";

const History = lazyPart(() => import("../features/history/history.tsx"));
const SetUp = lazyPart(() => import("../features/set-up/set-up.tsx"));
const Console = lazyPart(() => import("../features/console/console.tsx"));
const Stage = lazyPart(() => import("./stage/stage.tsx"));
const Welcome = lazyPart(() => import("./welcome/welcome.tsx"));
const StuckNote = lazyPart(async () => ({
  default: (await import("../features/history/list/stuck-note.tsx")).StuckNote,
}));

/** The page: its regions and their layout. */
export function Studio() {
  useShortcuts();
  const open = useOpenRegions();
  const isWelcoming = useWelcome((welcome) => welcome.isOpen);
  const isOnStage = useStage((stage) => stage.isOpen);
  return (
    <>
      <SkipLink />
      <Header />
      {isWelcoming && <Welcome />}
      {open["set-up"] && <SetUp />}
      <div className="mx-auto max-w-[1240px] px-4 md:px-8 wide:grid wide:max-w-[2432px] wide:grid-cols-[minmax(0,1.15fr)_minmax(1036px,1fr)] wide:items-start wide:gap-x-14">
        <main className="grid grid-cols-1 items-start gap-7 pt-5 pb-14 md:pt-8 lg:grid-cols-[minmax(0,1fr)_360px] lg:gap-10">
          <div className="min-w-0">
            <DraftHeader />
            <DraftImport />
            <ComposeForm />
          </div>
          <div className="max-md:contents md:grid md:grid-cols-[auto_minmax(0,1fr)] md:items-start md:gap-7 lg:sticky lg:top-6 lg:grid-cols-1 lg:gap-6">
            <Phone />
            <div className="max-md:contents md:grid md:gap-3.5">
              <CheckList />
              <SendBar />
              <PlanStatus />
              <Outcome StuckNote={StuckNote} />
            </div>
          </div>
        </main>
        <History />
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

function SkipLink() {
  const { messages } = useI18n();
  return (
    <a
      href={`#${DRAFT_FORM_ID}`}
      className="absolute top-2 left-2 z-20 -translate-y-20 rounded-control bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
    >
      {messages.page.skip}
    </a>
  );
}
