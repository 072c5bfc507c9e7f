import * as z from "zod/mini";
import { linkReport } from "../../protocol/link-report.ts";
import { plannedSend } from "../../protocol/planned-sends.ts";

/** A planned send as a store keeps it. */
export const storedPlan = z.extend(plannedSend, {
  /** The studio's own origin: links to it are its own files. */
  studio: z.string(),
  /** What was at the end of the link when the send was planned; missing if that could not be asked. */
  link: z.optional(linkReport),
  /** Names one claim, so that its server knows it again. */
  claim: z.optional(z.string()),
  /** A person has seen how it ended, and does not want to see it any more. */
  dismissed: z.optional(z.literal(true)),
});
export type StoredPlan = z.infer<typeof storedPlan>;

/** Keeps planned sends. Every method rejects if the store cannot be reached. */
export interface PlanStore {
  /** All plans, in any order. */
  all: () => Promise<StoredPlan[]>;
  /**
   * Writes a plan if the store has its predecessor: the same plan with the revision before. A new plan has revision 1.
   * Of several writers of one revision, also in different processes, one succeeds. When this resolves with true, the
   * plan is as safe as the store can make it.
   */
  write: (plan: StoredPlan) => Promise<boolean>;
  /** Drops a plan that ended long ago. */
  drop: (id: string) => Promise<void>;
}
