import { useEffect, useMemo } from "react";
import type { AudioSource } from "./audio-source.ts";
import { type Clip, isAtWork, useClipStore, waitingClip } from "../../../stores/clip.ts";
import { barsOf } from "../../../audio/envelope.ts";
import { useKnownUpload } from "../../../stores/uploads.ts";
import { isTrimmed } from "../../../audio/trim.ts";
import { kindOfTarget, nameFor, encodeTargetOf } from "../../../audio/encode-target.ts";
import type { Player } from "../../../audio/playing/player.ts";

/** The file or recording that is chosen and that the draft has no link of yet. */
export function useWaitingClip(source: AudioSource, audioUrl: string): Clip | undefined {
  return useClipStore((store) => (source === "link" ? undefined : waitingClip(store, audioUrl)));
}

/** Whether a recording or a file is on its way that the draft cannot have a link of yet. */
export function useAudioOnItsWay(source: AudioSource): boolean {
  return useClipStore((store) => source !== "link" && isAtWork(store));
}

/** Lets the player play no more of a clip than what is kept, as it is trimmed. */
export function usePlayedPart(player: Player, clip: Clip | undefined): void {
  useEffect(() => {
    if (!clip) return;
    const { seconds } = clip.facts;
    const play = ({ trim }: ReturnType<typeof useClipStore.getState>) =>
      player.setPart(isTrimmed(trim, seconds) ? trim : null);
    play(useClipStore.getState());
    const unsubscribe = useClipStore.subscribe((now, before) => {
      if (now.trim !== before.trim && now.clip === clip) play(now);
    });
    return () => {
      unsubscribe();
      player.setPart(null);
    };
  }, [player, clip]);
}

interface KnownWaveform {
  /** Bars that need not be read from the address, or cannot be. */
  peaks: number[] | undefined;
  /** What a clip that is not uploaded yet will be named; undefined for a link. */
  fileName: string | undefined;
}

/** What this browser knows of the audio at an address because it read it as a file. */
export function useKnownWaveform(urlFile: string | null): KnownWaveform {
  const upload = useKnownUpload(urlFile);
  const clip = useClipStore((store) => (store.clip?.url === urlFile ? store.clip : undefined));
  const trim = useClipStore((store) => store.trim);
  const shrink = useClipStore((store) => store.shrink);

  return useMemo(() => {
    if (!clip) return { peaks: upload?.peaks, fileName: undefined };
    const kind = kindOfTarget(encodeTargetOf(clip.facts, { trim, shrink }), clip.facts);
    return { peaks: barsOf(clip.facts.envelope, trim), fileName: nameFor(clip.name, kind) };
  }, [clip, trim, shrink, upload]);
}
