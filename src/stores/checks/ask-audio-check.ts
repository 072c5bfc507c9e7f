import * as z from "zod/mini";
import { type LinkReport, linkReport } from "../../protocol/link-report.ts";

/** Asks the gateway where a link leads for a stranger. Rejects where the gateway does not know. */
export async function askAudioCheck(urlFile: string, signal: AbortSignal): Promise<LinkReport> {
  const response = await fetch(`/audio-check?url=${encodeURIComponent(urlFile)}`, {
    headers: { "X-Audio-Check": "1" },
    credentials: "omit",
    cache: "no-store",
    signal,
  });
  if (!response.ok) throw new Error(`The audio check answers with ${response.status}.`);
  return z.parse(linkReport, await response.json());
}
