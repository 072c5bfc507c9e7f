import { useChosenInstance } from "../../stores/instances/instances.ts";
import { useSending } from "../../stores/send/sending.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";

const OutcomeCard = lazyPart(() => import("./outcome-card.tsx"));

/** How the last send of this page ended, if it was one of the chosen instance. */
export function Outcome() {
  const { idInstance } = useChosenInstance();
  const ended = useSending((sending) => sending.ended);
  return ended?.idInstance === idInstance && <OutcomeCard outcome={ended.outcome} />;
}
