import { useEffect } from "react";
import { useDraftPlayer } from "../stores/audio/use-draft-player.ts";
import { useSyncDraftChecks } from "../stores/checks/use-sync-draft-checks.ts";
import { saveWhileWriting } from "../stores/draft/autosave.ts";

/**
 * Stores the draft, and keeps player and checks in step with it. Renders nothing: as a component of its own, it spares
 * the page a render at each keystroke.
 */
export function DraftSync() {
  useEffect(saveWhileWriting, []);
  useDraftPlayer();
  useSyncDraftChecks();
  return null;
}
