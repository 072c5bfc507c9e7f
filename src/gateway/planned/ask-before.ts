import { GreenApiFailure } from "../../green-api/failure.ts";
import type { LinkReport } from "../../protocol/link-report.ts";
import type { MissedReason } from "../../protocol/planned-sends.ts";
import type { StoredPlan } from "./plan-store.ts";

/** Why a plan must not go out; `isPassing` if that may be over in a moment. */
export interface Obstacle {
  reason: MissedReason;
  isPassing: boolean;
}

export interface Questions {
  /** Asks what a link leads to, as anybody on the internet sees it. */
  linkReport: (urlFile: string, studio: string) => Promise<LinkReport | undefined>;
  /**
   * Asks GREEN-API for the state of the plan's instance; empty if GREEN-API does not say.
   *
   * @throws {GreenApiFailure} if GREEN-API refuses or does not answer.
   */
  stateInstance: (plan: StoredPlan) => Promise<string>;
  /** Whether the user who planned it may still send through the instance. */
  isAllowed: (plan: StoredPlan) => Promise<boolean>;
}

/**
 * Checks what a server can check at the time of a planned send: whether the link leads to what it led to when a person
 * planned it, whether the instance is authorized, and whether that person may still send through it. Any refusal, as of a token or a quota, is an obstacle too.
 *
 * @returns undefined if nothing speaks against the send.
 */
export async function obstacleTo(
  plan: StoredPlan,
  { linkReport, stateInstance, isAllowed }: Questions,
): Promise<Obstacle | undefined> {
  if (!(await isAllowed(plan))) return { reason: { kind: "not-allowed" }, isPassing: false };
  const [link, instance] = await Promise.all([
    linkReport(plan.request.urlFile, plan.studio).then((report) => linkObstacle(plan.link, report)),
    stateInstance(plan).then(stateObstacle, failureObstacle),
  ]);
  return [link, instance].find((obstacle) => obstacle && !obstacle.isPassing) ?? link ?? instance;
}

function linkObstacle(before: LinkReport | undefined, now: LinkReport | undefined) {
  // What failed already when a person confirmed it is no news.
  const wasFound = before?.answered === true && before.status >= 200 && before.status < 300;
  if (!now || !wasFound || isSame(before, now)) return undefined;
  return { reason: { kind: "link", report: now }, isPassing: mayPass(now) } as const;
}

/** Size and encoding may differ: what a person confirmed was a file of this kind that everybody can fetch. */
function isSame(before: LinkReport, now: LinkReport): boolean {
  if (!before.answered || !now.answered) return false;
  return (
    before.status === now.status &&
    before.type === now.type &&
    before.content === now.content &&
    before.attachment === now.attachment &&
    before.refusal === now.refusal
  );
}

function mayPass(report: LinkReport): boolean {
  if (!report.answered) return report.reason === "no-connection" || report.reason === "too-slow";
  return report.status === 408 || report.status === 429 || report.status >= 500;
}

function stateObstacle(state: string): Obstacle | undefined {
  if (state === "authorized") return undefined;
  return { reason: { kind: "state", state }, isPassing: state === "starting" || state === "" };
}

function failureObstacle(error: unknown): Obstacle {
  if (!(error instanceof GreenApiFailure)) throw error;
  const { code, detail, queued } = error;
  const isPassing =
    queued === "unknown" || code === "too-many-requests" || code === "host-unreachable";
  return { reason: { kind: "failure", code, detail }, isPassing };
}
