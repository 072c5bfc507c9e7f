import { CalendarClock } from "lucide-react";
import { useSetTimeTexts } from "../../../i18n/use-set-time-texts.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { usePlanning } from "../../../stores/planned/planning.ts";
import { useSetTime } from "../../../stores/planned/set-time.ts";
import { Button } from "../../../ui/button.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { useAskTime } from "./use-ask-time.ts";

const ScheduleDialog = lazyPart(() => import("./schedule-dialog.tsx"));
const ReminderDialog = lazyPart(() => import("./reminder-dialog.tsx"));

interface Props {
  /** Called when planning begins; this button is gone then. */
  onStart: () => void;
}

const close = () => useSetTime.setState({ isAsked: false });

/** Beside Send: has the server send at a set time, or a calendar remind the person. */
export default function SetTimeButton({ onStart }: Props) {
  const texts = useSetTimeTexts();
  const { idInstance } = useChosenInstance();
  const canPlan = usePlanning(({ listed }) =>
    listed.some((held) => held.idInstance === idInstance && held.planned !== undefined),
  );
  const isOpen = useSetTime((store) => store.isAsked);
  const open = useAskTime();

  return (
    <>
      <Button className="h-12! w-full px-0!" aria-label={texts.action} onClick={open}>
        <CalendarClock size={20} aria-hidden />
      </Button>
      {isOpen && canPlan && <ScheduleDialog onStart={onStart} onClose={close} />}
      {isOpen && !canPlan && <ReminderDialog onClose={close} />}
    </>
  );
}
