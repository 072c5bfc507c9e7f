import { aborted } from "../../lib/wait.ts";
import { toUrlFile } from "../../voice-status/audio-url.ts";
import type { Check } from "../../voice-status/checks/check.ts";
import type { AudioFacts, DraftFacts, LinkFacts } from "../../voice-status/checks/draft-facts.ts";
import type { Draft } from "../../voice-status/draft.ts";
import { useClipStore } from "../audio/clip.ts";
import { uploadedUrl } from "../audio/uploaded-url.ts";
import { useDraftChecks } from "../checks/draft-checks.ts";
import { linkReportOptions } from "../checks/link-queries.ts";
import { checkByLoadedRules, loadRules } from "../checks/load-rules.ts";
import { queryClient } from "../query-client.ts";

/** Asks the gateway about a draft's link, unless it was asked a short while ago. */
export async function readLink({ audioUrl }: Draft, signal: AbortSignal): Promise<LinkFacts> {
  await loadRules();
  const report = queryClient.fetchQuery(linkReportOptions(toUrlFile(audioUrl))).then(
    (known): LinkFacts => ({ state: "known", report: known }),
    (): LinkFacts => ({ state: "failed" }),
  );
  const given = aborted(signal).then((): LinkFacts => ({ state: "failed" }));
  return Promise.race([report, given]);
}

interface Known {
  link: LinkFacts;
  audio: AudioFacts;
  /** What is known instead of the facts about the draft on the page. */
  instead?: Partial<DraftFacts> | undefined;
}

/** The verdicts on a draft by what is known of its link, and of the instance at this moment. */
export function checkOutgoing(draft: Draft, { link, audio, instead }: Known): Check[] {
  const { facts } = useDraftChecks.getState();
  const urlFile = toUrlFile(draft.audioUrl);
  const linkSeenAt = facts.urlFile === urlFile ? facts.linkSeenAt : undefined;
  const about = { urlFile, audio, link, linkSeenAt, isLocal: false, now: Date.now() };
  return checkByLoadedRules(draft, { ...facts, ...about, ...instead });
}

/** What is known of the audio at a link: from the clip that was uploaded to it, or from the player. */
export function audioFactsOf(audioUrl: string): AudioFacts {
  const store = useClipStore.getState();
  const { start, end } = store.trim;
  if (uploadedUrl(store) === audioUrl) return { state: "playable", seconds: end - start };
  const { facts } = useDraftChecks.getState();
  return facts.urlFile === toUrlFile(audioUrl) ? facts.audio : { state: "loading" };
}

/** The length of the audio in seconds, if it is known. */
export function secondsOf(audio: AudioFacts): number | undefined {
  return audio.state === "playable" && Number.isFinite(audio.seconds) ? audio.seconds : undefined;
}
