import { queryOptions, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useFirstInput } from "../../lib/browser/use-first-input.ts";
import { toUrlFile } from "../../voice-status/audio-url.ts";
import { useDraft } from "../draft/draft.ts";
import { useLoadedAudio } from "./loaded-audio.ts";

const playerOptions = queryOptions({
  queryKey: ["player"],
  queryFn: () => import("./sync-player.ts"),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: 2,
});

/** Plays the draft's audio. The player is loaded with the first input of a person, or for the link of a stored draft. */
export function useDraftPlayer(): void {
  const [hasLink] = useState(() => toUrlFile(useDraft.getState().audioUrl) !== null);
  const isInUse = useFirstInput();
  const { data } = useQuery({ ...playerOptions, enabled: isInUse || hasLink });

  useEffect(() => {
    if (data) return data.syncPlayer();
    // Reserves its place on the page.
    useLoadedAudio.setState({ isExpected: hasLink });
  }, [data, hasLink]);
}
