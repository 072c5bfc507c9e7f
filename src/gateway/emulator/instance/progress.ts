import type { EmulatedStatus } from "./emulated-instance.ts";

/** The progress of a status, in total or for one recipient, and since when: `at` is a unix time in ms. */
interface Step {
  status: "pending" | "sent" | "delivered" | "read";
  at: number;
}
interface RecipientStep extends Step {
  participant: string;
}

/** Of so many people, two of three view a status, so that a demo has people who did not. */
const MIN_CROWD = 6;

/**
 * The progress of a status for each recipient at `now` (unix ms). They follow one another: the first reads it
 * 4 s after it was sent, the last within 19 s; at a speed of 10 it takes a tenth of that.
 */
export function recipientSteps(
  status: EmulatedStatus,
  now: number,
  speed: number,
): RecipientStep[] {
  const { sentAt, recipients } = status;
  if (sentAt === undefined || !status.tracked || now < sentAt) return [];
  const viewers =
    recipients.length < MIN_CROWD ? recipients.length : Math.ceil((recipients.length * 2) / 3);
  return recipients.map((participant, index) => {
    if (status.undelivered) return { participant, status: "sent", at: sentAt };
    const turn = index / recipients.length;
    const deliveredAt = sentAt + (2000 + 6000 * turn) / speed;
    const readAt = sentAt + (4000 + 15_000 * turn) / speed;
    if (now >= readAt && index < viewers) return { participant, status: "read", at: readAt };
    if (now >= deliveredAt) return { participant, status: "delivered", at: deliveredAt };
    return { participant, status: "sent", at: sentAt };
  });
}

/** The progress of a status at `now` (unix ms), which is that of the recipient who is furthest. */
export function overallStep(status: EmulatedStatus, now: number, speed: number): Step {
  if (status.sentAt === undefined) return { status: "pending", at: status.queuedAt };
  const steps = recipientSteps(status, now, speed);
  const furthest = (["read", "delivered"] as const).find((reached) => {
    return steps.some((step) => step.status === reached);
  });
  // Not by `Math.max(...)`: a call takes no more than some 120,000 arguments.
  const at = steps.reduce((latest, step) => Math.max(latest, step.at), status.sentAt);
  return { status: furthest ?? "sent", at };
}
