import type { SendRecord } from "../../voice-status/record/record.ts";
import { useCallLog } from "./call-log.ts";

/** The id of the call that made a record, if this tab made it and still has it. */
export function useCallOfRecord({ id }: SendRecord): number | undefined {
  return useCallLog(({ calls }) => calls.find(({ attemptId }) => attemptId === id)?.id);
}
