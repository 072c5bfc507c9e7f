import { useQuery } from "@tanstack/react-query";
import {
  messagesCountOptions,
  settingsOptions,
  stateInstanceOptions,
} from "../../green-api/queries.ts";
import type { SendRecord } from "../../voice-status/record/record.ts";
import { findStuck, type StuckReport } from "../../voice-status/record/stuck.ts";
import { useInstance } from "../instances/use-instance.ts";
import { useFollowing } from "./start-following.ts";

/** Whether a record's status is stuck, by what is known of its instance already; this asks for nothing. */
export function useStuck(record: SendRecord): StuckReport | undefined {
  const instance = useInstance(record.idInstance);
  const lookedAt = useFollowing((following) => following.lookedAt.get(record.idInstance));
  const { data: state } = useQuery({ ...stateInstanceOptions(instance), enabled: false });
  const { data: settings } = useQuery({ ...settingsOptions(instance), enabled: false });
  const { data: waiting } = useQuery({ ...messagesCountOptions(instance), enabled: false });
  return findStuck(record, {
    stateInstance: state?.stateInstance,
    delay: settings?.delaySendMessagesMilliseconds,
    waiting,
    lookedAt,
  });
}
