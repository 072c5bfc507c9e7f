import { useEffect } from "react";
import { CheckList } from "../features/checks/check-list.tsx";
import { ComposeForm } from "../features/draft/compose-form.tsx";
import { History } from "../features/history/history.tsx";
import { StuckNote } from "../features/history/list/stuck-note.tsx";
import { Phone } from "../features/preview/phone.tsx";
import { Outcome } from "../features/send/outcome/outcome.tsx";
import { SendBar } from "../features/send/send-bar.tsx";
import { syncPlayer } from "../stores/audio/sync-player.ts";
import { checkFields, fieldNames } from "../stores/draft/draft-problems.ts";
import { resetDraft } from "../stores/draft/replace-draft.ts";
import type { Scene } from "./scenes.ts";

/** The regions of the page as a scene has them: its draft is stored nowhere. */
export function Regions({ scene }: { scene: Scene }) {
  useEffect(() => {
    resetDraft(scene.draft);
    if (scene.showsErrors) void checkFields(fieldNames);
    return syncPlayer();
  }, [scene]);

  return (
    <>
      <div className="grid grid-cols-1 items-start gap-7 lg:grid-cols-[minmax(0,1fr)_360px] lg:gap-10">
        <ComposeForm />
        <div className="grid grid-cols-1 gap-6">
          <Phone />
          <CheckList />
          <SendBar />
          <Outcome StuckNote={StuckNote} />
        </div>
      </div>
      <History />
    </>
  );
}
