import { type ReactNode, useEffect } from "react";
import { FormProvider } from "react-hook-form";
import { syncPlayer } from "../stores/audio/sync-player.ts";
import { useSyncDraftChecks } from "../stores/checks/use-sync-draft-checks.ts";
import { useNewDraftForm } from "../stores/draft/use-new-draft-form.ts";

/** Gives the page its draft, and keeps player and checks on it. */
export function DraftProvider({ children }: { children: ReactNode }) {
  const form = useNewDraftForm();
  useEffect(() => syncPlayer(form), [form]);
  return (
    <FormProvider {...form}>
      <DraftFacts />
      {children}
    </FormProvider>
  );
}

/** Draws nothing, so that the page is not drawn again at each letter of the draft. */
function DraftFacts() {
  useSyncDraftChecks();
  return null;
}
