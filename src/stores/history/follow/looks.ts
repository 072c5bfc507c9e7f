import { create } from "zustand";
import {
  messagesCountOptions,
  settingsOptions,
  stateInstanceOptions,
} from "../../../green-api/queries.ts";
import type { Instance } from "../../../green-api/instance.ts";
import { queryClient } from "../../query-client.ts";

/** A look at an instance's queue and journal, with what was known of the instance then. */
export interface Look {
  /** Unix ms. */
  at: number;
  stateInstance: string | undefined;
  /** `delaySendMessagesMilliseconds` */
  delay: number | undefined;
  /** How many items were in the queue. */
  waiting: number | undefined;
}

/** The last look at each instance, by `idInstance`: one tab looks, and all show the same. */
export const useLooks = create<ReadonlyMap<string, Look>>(() => new Map());

const otherTabs = new BroadcastChannel("vss:looks");
otherTabs.addEventListener(
  "message",
  ({ data: [idInstance, look] }: MessageEvent<[string, Look]>) => keep(idInstance, look),
);

/** Keeps that this tab has just looked at an instance, for this tab and the others. */
export function noteLook(instance: Instance): void {
  const state = queryClient.getQueryData(stateInstanceOptions(instance).queryKey);
  const settings = queryClient.getQueryData(settingsOptions(instance).queryKey);
  const look: Look = {
    at: Date.now(),
    stateInstance: state?.stateInstance,
    delay: settings?.delaySendMessagesMilliseconds,
    waiting: queryClient.getQueryData(messagesCountOptions(instance).queryKey),
  };
  keep(instance.idInstance, look);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has only tabs of this origin
  otherTabs.postMessage([instance.idInstance, look]);
}

function keep(idInstance: string, look: Look): void {
  useLooks.setState(new Map(useLooks.getState()).set(idInstance, look), true);
}
