import type { PlannedRequest, PlannedSend } from "../../protocol/planned-sends.ts";
import { type Draft, toRequest } from "../../voice-status/draft.ts";
import { askToConfirm } from "../send/send-confirmation.ts";
import { namesOf, reasonsFor } from "../send/send-reasons.ts";
import { useSendProgress } from "../send/send-progress.ts";
import { type Click, type FinishDraft, sendDraft } from "../send/start-send.ts";
import { PlanFailure, savePlan } from "./planned-sends.ts";
import { useSetTime } from "./set-time.ts";

export interface ChosenTime {
  /** Such as `2026-11-27T09:00`. */
  local: string;
  /** An IANA time zone. */
  zone: string;
  /** Unix ms. */
  at: number;
}

/**
 * Plans the draft for a time: as for a send, the audio is uploaded, the link is checked, for that time, and what
 * has to be confirmed is asked about once.
 *
 * @param onInvalid gets the number of fields that keep the draft from being sent; they show why.
 * @returns undefined if nothing was planned; {@link useSetTime} has the reason if the server has one.
 */
export async function planDraft(
  click: Click,
  { local, zone, at }: ChosenTime,
  onInvalid: (count: number) => void,
): Promise<PlannedSend | undefined> {
  let made: PlannedSend | undefined;
  useSetTime.setState({ problem: undefined });
  const finish: FinishDraft = async (outgoing, run) => {
    const reasons = reasonsFor(outgoing);
    if (namesOf(reasons).length > 0) {
      run.show({ name: "asking" });
      if (!(await askToConfirm(outgoing, reasons, run.signal))) return run.stop("cancelled");
      run.show({ name: "checking" });
    }
    const request = completeRequest(outgoing.draft);
    if (!request || run.signal.aborted) return;
    const { idInstance } = outgoing.instance;
    const { edited } = useSetTime.getState();
    const of = edited?.idInstance === idInstance ? edited : undefined;
    try {
      made = await savePlan({ idInstance, local, zone, request, seconds: outgoing.seconds }, of);
      useSetTime.setState({ edited: undefined });
      // A change of the draft since then concerns the next send only.
      useSendProgress.setState({ stop: undefined });
    } catch (error) {
      useSetTime.setState({ problem: error instanceof PlanFailure ? error.code : "no-answer" });
    }
  };
  await sendDraft(click, onInvalid, finish, at);
  return made;
}

/** The request with every field, as a plan has it. */
function completeRequest(draft: Draft): PlannedRequest | undefined {
  const request = toRequest(draft);
  if (!request?.backgroundColor || !request.participants) return undefined;
  const { urlFile, fileName, backgroundColor, participants } = request;
  return { urlFile, fileName, backgroundColor, participants };
}
