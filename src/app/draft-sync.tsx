import { useEffect } from "react";
import { useDraftPlayer } from "../stores/audio/use-draft-player.ts";
import { useInstanceFacts, useSyncDraftChecks } from "../stores/checks/use-sync-draft-checks.ts";
import { saveWhileWriting } from "../stores/draft/autosave.ts";

/**
 * Stores the draft, and keeps player and checks in step with it. Renders nothing: as components of their own, these
 * spare the page, and the checks spare the player, a render at each keystroke.
 */
export function DraftSync() {
  useEffect(saveWhileWriting, []);
  useDraftPlayer();
  return <ChecksSync instanceFacts={useInstanceFacts()} />;
}

function ChecksSync({ instanceFacts }: { instanceFacts: ReturnType<typeof useInstanceFacts> }) {
  useSyncDraftChecks(instanceFacts);
  return null;
}
