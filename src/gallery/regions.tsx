import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { CheckList } from "../features/checks/check-list.tsx";
import { ComposeForm } from "../features/draft/compose-form.tsx";
import { History } from "../features/history/history.tsx";
import { StuckNote } from "../features/history/list/stuck-note.tsx";
import { Phone } from "../features/preview/phone.tsx";
import { Outcome } from "../features/send/outcome/outcome.tsx";
import { SendBar } from "../features/send/send-bar.tsx";
import { syncPlayer } from "../stores/audio/sync-player.ts";
import { type Draft } from "../voice-status/draft.ts";
import { draftSchema } from "../voice-status/draft-schema.ts";
import type { Scene } from "./scenes.ts";

/** The regions of the page as a scene has them: its draft is in a form that is stored nowhere. */
export function Regions({ scene }: { scene: Scene }) {
  const form = useForm<Draft>({ defaultValues: scene.draft, resolver: zodResolver(draftSchema) });
  useEffect(() => syncPlayer(form), [form]);
  useEffect(() => {
    if (scene.showsErrors) void form.trigger();
  }, [form, scene]);

  return (
    <FormProvider {...form}>
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
    </FormProvider>
  );
}
