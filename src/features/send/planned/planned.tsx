import { MissedBanner } from "./missed-banner.tsx";
import { PlannedList } from "./planned-list.tsx";

/** The planned sends in their two places: those that were missed at the top of the page, the others by the history. */
export default function Planned({ areMissed = false }: { areMissed?: boolean }) {
  return areMissed ? <MissedBanner /> : <PlannedList />;
}
