import { useEffect, useMemo } from "react";
import type { AudioSource } from "./audio-section.tsx";
import { type Clip, isAtWork, useClipDesk, waitingClip } from "../../../stores/clip.ts";
import { barsOf } from "../../../audio/envelope.ts";
import { useKnownUpload } from "../../../stores/uploads.ts";
import { isTrimmed } from "../../../audio/trim.ts";
import { kindOfVariant, nameFor, variantOf } from "../../../audio/variant.ts";
import type { Player } from "../../../audio/playing/player.ts";

/** The file or recording that is chosen and that the draft has no link of yet. */
export function useWaitingClip(source: AudioSource, audioUrl: string): Clip | undefined {
  return useClipDesk((desk) => (source === "link" ? undefined : waitingClip(desk, audioUrl)));
}

/** Whether a recording or a file is on its way that the draft cannot have a link of yet. */
export function useAudioOnItsWay(source: AudioSource): boolean {
  return useClipDesk((desk) => source !== "link" && isAtWork(desk));
}

/** Lets the player play no more of a clip than what is kept, as it is trimmed. */
export function usePlayedPart(player: Player, clip: Clip | undefined): void {
  useEffect(() => {
    if (!clip) return;
    const { seconds } = clip.facts;
    const play = ({ trim }: ReturnType<typeof useClipDesk.getState>) =>
      player.setPart(isTrimmed(trim, seconds) ? trim : null);
    play(useClipDesk.getState());
    const unsubscribe = useClipDesk.subscribe((now, before) => {
      if (now.trim !== before.trim && now.clip === clip) play(now);
    });
    return () => {
      unsubscribe();
      player.setPart(null);
    };
  }, [player, clip]);
}

interface Heard {
  /** Bars that need not be read from the address, or cannot be. */
  peaks: number[] | undefined;
  /** What a clip that is not uploaded yet will be named; undefined for a link. */
  fileName: string | undefined;
}

/** What this browser knows of the audio at an address because it read it as a file. */
export function useHeard(urlFile: string | null): Heard {
  const upload = useKnownUpload(urlFile);
  const clip = useClipDesk((desk) => (desk.clip?.url === urlFile ? desk.clip : undefined));
  const trim = useClipDesk((desk) => desk.trim);
  const shrink = useClipDesk((desk) => desk.shrink);

  return useMemo(() => {
    if (!clip) return { peaks: upload?.peaks, fileName: undefined };
    const kind = kindOfVariant(variantOf(clip.facts, { trim, shrink }), clip.facts);
    return { peaks: barsOf(clip.facts.envelope, trim), fileName: nameFor(clip.name, kind) };
  }, [clip, trim, shrink, upload]);
}
