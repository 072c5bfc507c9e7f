import type { ReactNode } from "react";
import { FormProvider } from "react-hook-form";
import { useDraftPlayer } from "../stores/audio/use-draft-player.ts";
import { useSyncDraftChecks } from "../stores/checks/use-sync-draft-checks.ts";
import { useNewDraftForm } from "../stores/draft/use-new-draft-form.ts";

/** Provides the form of the draft, and keeps player and checks in step with it. */
export function DraftProvider({ children }: { children: ReactNode }) {
  const form = useNewDraftForm();
  useDraftPlayer(form);
  return (
    <FormProvider {...form}>
      <DraftFacts />
      {children}
    </FormProvider>
  );
}

/** Renders nothing. As a component of its own, it spares the page a render at each keystroke. */
function DraftFacts() {
  useSyncDraftChecks();
  return null;
}
