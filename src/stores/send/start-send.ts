import * as z from "zod/mini";
import type { RequestOf } from "../../green-api/contract.ts";
import type { Instance } from "../../green-api/instance.ts";
import { isBlocking } from "../../voice-status/checks/check.ts";
import type { DraftFacts } from "../../voice-status/checks/draft-facts.ts";
import { type Draft, toRequest } from "../../voice-status/draft.ts";
import { draftSchema } from "../../voice-status/draft-schema.ts";
import { fromRequest } from "../../voice-status/draft-from-request.ts";
import { isListLost, type SendRecord } from "../../voice-status/record/record.ts";
import { useClipStore } from "../audio/clip.ts";
import { useSeries } from "../audio/series.ts";
import { isInParts, needsUpload } from "../audio/clip-without-link.ts";
import { isSameDraft } from "../checks/draft-checks.ts";
import { useAudioSource } from "../draft/audio-source.ts";
import { useDraft } from "../draft/draft.ts";
import { validDraft } from "../draft/find-problems.ts";
import { whenNumbersRead } from "../recipients/pending-numbers.ts";
import { isReader, useSignedIn } from "../signed-in.ts";
import { audioFactsOf, checkOutgoing, readLink, secondsOf } from "./check-outgoing.ts";
import { confirmAndHold } from "./confirm-and-hold.ts";
import type { OutgoingDraft } from "./send-confirmation.ts";
import type { SeveralStatuses } from "./plan/plan-statuses.ts";
import { runSend, type SendRun } from "./send-run.ts";
import { sendStatus } from "./send-status.ts";
import { useSplitChoice } from "./split-choice.ts";

/** What a click on Send determines at once. */
export interface Click {
  instance: Instance;
  instanceLabel: string;
  /** Unix milliseconds. */
  clickedAt: number;
}

/** Does what is to be done with a draft that is ready. `renewed` is the same draft with the checks of that moment. */
export type FinishDraft = (
  first: OutgoingDraft,
  run: SendRun,
  renewed: () => OutgoingDraft | undefined,
) => Promise<unknown>;

/**
 * Sends the draft: converts and uploads a chosen file or recording, checks the link, asks once, and holds the
 * send for some seconds. If a step fails or is cancelled, the next send goes on from there.
 *
 * @param onInvalid gets the number of fields that keep the draft from being sent; they show why.
 * @param finish is called instead of asking and sending.
 * @param at the moment for which the draft is checked, in unix milliseconds; the present if left out.
 */
export function sendDraft(
  { clickedAt, ...through }: Click,
  onInvalid: (count: number) => void,
  finish: FinishDraft = sendConfirmed,
  at?: number,
): Promise<void> {
  return runSend(clickedAt, async (run) => {
    // Before anything is converted: nobody should learn after a minute that the colour is wrong.
    if (!(await whenNumbersRead()) || !validDraft(onInvalid)) return;
    const maySend = through.instance.apiTokenInstance !== "" && !isReader(useSignedIn.getState());
    if (!maySend || run.signal.aborted) return;
    if (!(await prepareAudio(through.instance, run))) return;
    const written = validDraft(onInvalid);
    const planned = written && (await planIfSeveral(written, through.instance, run));
    if (!planned) return;

    run.show({ name: "checking" });
    const { draft, plan } = planned;
    const link = await readLink(draft, run.signal);
    if (run.signal.aborted) return;
    const look = (): OutgoingDraft => {
      const audio = planned.audio ?? audioFactsOf(draft.audioUrl);
      const checks = checkOutgoing(draft, { link, audio, instead: at ? { now: at } : undefined });
      const seconds = planned.seconds ?? secondsOf(audio);
      return { draft, checks, seconds, plan, plannedAt: at, ...through };
    };
    const isSame = () => isSameDraft(useDraft.getState(), written) && planned.isCurrent();
    const unwatch = watchDraft(() => isSame() || run.stop("changed"));
    await finish(look(), run, () => (isSame() ? look() : undefined));
    unwatch();
  });
}

/**
 * Repeats the send of a record, with the same question, after its link has been checked.
 *
 * @returns false if the request was written by hand, or is incomplete; in one of another version, something may be
 *   missing.
 */
export async function repeatSend(
  record: SendRecord,
  { clickedAt, ...through }: Click,
): Promise<boolean> {
  const draft = fromRequest(record.request, isListLost(record));
  const isRaw = record.raw !== undefined;
  if (isRaw || !z.safeParse(draftSchema, draft).success) return false;
  const instead = { linkSeenAt: record.startedAt, doubtful: [] };
  await sendAsWritten({ draft, retried: record, ...through }, clickedAt, instead);
  return true;
}

/**
 * Sends a request that was complete once, with the same question, after its link has been checked.
 *
 * @returns whether the status goes out; if not, nothing was sent.
 */
export async function sendRequest(
  request: RequestOf<"sendVoiceStatus">,
  { clickedAt, ...through }: Click,
): Promise<boolean> {
  return sendAsWritten({ draft: fromRequest(request), ...through }, clickedAt, { doubtful: [] });
}

/** Sends what is in no form: it is as it was written. */
async function sendAsWritten(
  outgoing: Omit<OutgoingDraft, "checks" | "seconds">,
  clickedAt: number,
  instead: Partial<DraftFacts>,
): Promise<boolean> {
  let hasLeft = false;
  await runSend(clickedAt, async (run) => {
    const { draft } = outgoing;
    const link = await readLink(draft, run.signal);
    if (run.signal.aborted) return;
    const look = (): OutgoingDraft => {
      const audio = audioFactsOf(draft.audioUrl);
      const checks = checkOutgoing(draft, { link, audio, instead });
      return { ...outgoing, checks, seconds: secondsOf(audio) };
    };
    hasLeft = await sendConfirmed(look(), run, look);
  });
  return hasLeft;
}

/** What is sent for a draft: with a plan if it takes several statuses. */
interface Planned extends Partial<Pick<SeveralStatuses, "plan" | "audio" | "seconds">> {
  draft: Draft;
  /** Whether the audio, its parts and the groups of recipients are still the same. */
  isCurrent: () => boolean;
}

const mayBeSeveral = () => isInParts() || useSplitChoice.getState().isSplit;

/** Plans several statuses for a clip in parts or recipients in groups. What does this is loaded for them only. */
async function planIfSeveral(
  draft: Draft,
  { idInstance }: Instance,
  run: SendRun,
): Promise<Planned | undefined> {
  if (!mayBeSeveral()) {
    return { draft, isCurrent: () => !mayBeSeveral() && !needsUpload(draft.audioUrl) };
  }
  try {
    const { planStatuses } = await import("./plan/plan-statuses.ts");
    const planned = planStatuses(draft, idInstance);
    if (!planned) run.stop("changed");
    return planned;
  } catch {
    run.stop("audio");
    return undefined;
  }
}

/** Calls back whenever the draft or its audio changes. */
function watchDraft(onChange: () => void): () => void {
  const stops = [
    useDraft.subscribe(onChange),
    useAudioSource.subscribe(onChange),
    useClipStore.subscribe(onChange),
    useSeries.subscribe(onChange),
    useSplitChoice.subscribe(onChange),
  ];
  onChange();
  return () => {
    for (const stop of stops) stop();
  };
}

/** Makes sure that the draft has a link. What does this is loaded with the panel for files. */
async function prepareAudio(instance: Instance, { signal, show, stop }: SendRun) {
  if (!needsUpload(useDraft.getState().audioUrl)) return true;
  show({ name: "audio" });
  try {
    const { ensureUploaded } = await import("../audio/upload-into-draft.ts");
    if (await ensureUploaded(instance, signal)) return !signal.aborted;
  } catch {
    // What uploads did not load: the server is down, or has another build by now.
  }
  stop("audio");
  return false;
}

async function sendConfirmed(
  first: OutgoingDraft,
  run: SendRun,
  renewed: () => OutgoingDraft | undefined,
): Promise<boolean> {
  const confirmed = await confirmAndHold(first, run, renewed);
  const request = confirmed && toRequest(confirmed.outgoing.draft);
  if (!request) return false;
  const { checks, retried, plan, instance, instanceLabel } = confirmed.outgoing;
  const blocking = checks.filter(isBlocking);
  const overridden = blocking.map(({ name, detail, seconds }) => ({ name, detail, seconds }));
  const overriddenChecks = overridden.length > 0 ? overridden : undefined;
  if (plan) {
    const { sendPlan } = await import("./plan/send-plan.ts");
    void sendPlan({ ...plan, overriddenChecks }, request, instanceLabel);
    return true;
  }
  void sendStatus({
    request,
    instance,
    instanceLabel,
    retryOf: retried?.id,
    place: retried && { series: retried.series, recipientGroup: retried.recipientGroup },
    overriddenChecks,
    clickedAt: confirmed.decidedAt,
  });
  return true;
}
