import { SetTimeNote } from "./planned/set-time-note.tsx";
import { SendStopNote } from "./send-stop-note.tsx";

/** Below Send: why the last send ended, and what is to be planned. */
export default function SendNotes() {
  return (
    <>
      <SendStopNote />
      <SetTimeNote />
    </>
  );
}
