import { chosenInstance } from "../instances/instances.ts";
import { hold } from "./hold.ts";
import { askToConfirm, type OutgoingDraft } from "./send-confirmation.ts";
import { namesOf, reasonsFor } from "./send-reasons.ts";
import type { SendRun } from "./send-run.ts";

/**
 * Asks once for everything that has to be confirmed, and then holds the send for the seconds in which it can be taken
 * back. A reason that appears in the meantime is asked about as well: what was confirmed is what is sent.
 *
 * @param renewed the same draft with the checks of this moment; undefined if the draft is not the same any more.
 * @returns the moment of the user's last decision, in unix milliseconds; undefined if nothing is to be sent.
 */
export async function confirmAndHold(
  first: OutgoingDraft,
  run: SendRun,
  renewed: () => OutgoingDraft | undefined,
): Promise<{ outgoing: OutgoingDraft; decidedAt: number } | undefined> {
  const { signal, presence, show, stop } = run;
  const confirmed = new Set<string>();
  let decidedAt: number | undefined;
  for (let outgoing = first; ;) {
    // Another tab may have changed or removed the instance; the user was not asked about the one that is chosen now.
    if (chosenInstance().idInstance !== outgoing.instance.idInstance) return stop("instance");
    const reasons = reasonsFor(outgoing);
    const names = namesOf(reasons);
    if (names.some((name) => !confirmed.has(name))) {
      show({ name: "asking" });
      const isConfirmed = await askToConfirm(outgoing, reasons, signal);
      if (!isConfirmed) return stop("cancelled");
      for (const name of names) confirmed.add(name);
      presence.renew();
      decidedAt = undefined;
    }
    if (decidedAt !== undefined) return { outgoing, decidedAt };
    decidedAt = await hold(outgoing, run);
    if (signal.aborted) return undefined;
    const next = renewed();
    if (!next) return stop("changed");
    outgoing = next;
  }
}
