import { useMemo } from "react";
import { encodeTargetOf, kindOfTarget, nameFor } from "../../audio/encode-target.ts";
import { barsOf } from "../../audio/envelope.ts";
import { useKnownUpload } from "./uploads.ts";
import { useClipStore } from "./clip.ts";

interface KnownWaveform {
  /** Bars that need not, or cannot, be read from the address. */
  peaks: number[] | undefined;
  /** The name that a clip gets when it is uploaded; undefined for a link. */
  fileName: string | undefined;
}

/** What this browser knows of the audio at an address because it has read it as a file. */
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
