import { useQuery } from "@tanstack/react-query";
import {
  messagesCountOptions,
  settingsOptions,
  stateInstanceOptions,
} from "../../../green-api/queries.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { findStuck, type StuckReport } from "../../../voice-status/record/stuck.ts";
import { useInstance } from "../../instances/use-instance.ts";
import { useLooks } from "./looks.ts";

/**
 * Whether a record's status is stuck, by what this tab knows of its instance already, or else the tab that follows
 * it; this asks for nothing.
 */
export function useStuck(record: SendRecord | undefined): StuckReport | undefined {
  const idInstance = record?.idInstance ?? "";
  const instance = useInstance(idInstance);
  const look = useLooks((looks) => looks.get(idInstance));
  const { data: state } = useQuery({ ...stateInstanceOptions(instance), enabled: false });
  const { data: settings } = useQuery({ ...settingsOptions(instance), enabled: false });
  const { data: waiting } = useQuery({ ...messagesCountOptions(instance), enabled: false });
  return (
    record &&
    findStuck(record, {
      stateInstance: state?.stateInstance ?? look?.stateInstance,
      delay: settings?.delaySendMessagesMilliseconds ?? look?.delay,
      waiting: waiting ?? look?.waiting,
      lookedAt: look?.at,
    })
  );
}

/** Whether the last record of a send counts as published, but WhatsApp restricts the number: nobody may see it. */
export function useIsRestricted(records: readonly SendRecord[]): boolean {
  return useStuck(records.at(-1))?.reason === "restricted";
}
