import * as z from "zod/mini";
import { AUDIO_CHECK_HEADER } from "../../protocol/headers.ts";
import { type LinkReport, linkReport } from "../../protocol/link-report.ts";
import { AUDIO_CHECK_PATH, pathOf } from "../../protocol/paths.ts";

/** Asks the gateway what it gets from a link. Rejects if the gateway cannot tell. */
export async function fetchLinkReport(urlFile: string, signal: AbortSignal): Promise<LinkReport> {
  const response = await fetch(pathOf(`${AUDIO_CHECK_PATH}?url=${encodeURIComponent(urlFile)}`), {
    headers: { [AUDIO_CHECK_HEADER]: "1" },
    credentials: "same-origin",
    cache: "no-store",
    signal,
  });
  if (!response.ok) throw new Error(`The audio check answers with ${response.status}.`);
  return z.parse(linkReport, await response.json());
}
