import { ulid } from "ulid";
import { create } from "zustand";
import { gatewayRun } from "../../green-api/attempt.ts";
import { callGreenApi, type RawRequest } from "../../green-api/client.ts";
import type { Method } from "../../green-api/contract.ts";
import { GreenApiFailure } from "../../green-api/failure.ts";
import type { Instance } from "../../green-api/instance.ts";
import { settingsOptions } from "../../green-api/queries.ts";
import { sendingMethods } from "../../green-api/raw/method-effects.ts";
import { requestOfRaw } from "../../voice-status/raw/raw-send.ts";
import { watchRestart } from "../instances/watch-restart.ts";
import { queryClient } from "../query-client.ts";
import { sendStatus } from "../send/send-status.ts";
import { useSending } from "../send/sending.ts";
import { isAnySending } from "./any-sending.ts";

interface RawCall {
  /** Ends the wait for the answer; undefined if nothing is under way. */
  stopWaiting: (() => void) | undefined;
  /** The method of the last call. */
  method: Method | undefined;
  /** The `Idempotency-Key` of the last call, if it sent something. */
  attemptId: string | undefined;
  /** Why nothing left: a failure before the call, or another send that is under way. */
  notLeft: GreenApiFailure | "busy" | undefined;
}

/** The last request that was written by hand. Its answer is in the log of calls. */
export const useRawCall = create<RawCall>(() => ({
  stopWaiting: undefined,
  method: undefined,
  attemptId: undefined,
  notLeft: undefined,
}));

const restarting: readonly Method[] = ["setSettings", "reboot", "logout"];

interface Through {
  query: Record<string, string>;
  instance: Instance;
  instanceLabel: string;
  /** Whether a person has just confirmed this very call. */
  isConfirmed: boolean;
}

/**
 * Sends a request that was written by hand, once. A voice status gets a record before it leaves, like any other.
 * What sends something has an `Idempotency-Key`.
 */
export async function callRaw(method: Method, raw: RawRequest, through: Through): Promise<void> {
  if (useRawCall.getState().stopWaiting) return;
  const controller = new AbortController();
  const { signal } = controller;
  const attemptId = sendingMethods.includes(method) ? ulid() : undefined;
  const stopWaiting = () => {
    controller.abort();
    if (method === "sendVoiceStatus") useSending.getState().stopWaiting?.();
  };
  useRawCall.setState({ method, attemptId, stopWaiting, notLeft: undefined });
  try {
    const notLeft = await (method === "sendVoiceStatus" && attemptId
      ? sendRaw(attemptId, raw, through)
      : askRaw(method, raw, { ...through, attemptId, signal }));
    useRawCall.setState({ notLeft });
  } finally {
    useRawCall.setState({ stopWaiting: undefined });
  }
}

async function sendRaw(id: string, raw: RawRequest, { instance, instanceLabel }: Through) {
  if (isAnySending()) return "busy";
  const request = requestOfRaw(raw.shown);
  await sendStatus({ id, request, raw, instance, instanceLabel, clickedAt: Date.now() });
  const { ended } = useSending.getState();
  return ended?.recordIds.includes(id) ? ended.failure : "busy";
}

interface Asking extends Through {
  attemptId: string | undefined;
  signal: AbortSignal;
}

async function askRaw(method: Method, raw: RawRequest, asking: Asking) {
  const { query, instance, isConfirmed, attemptId, signal } = asking;
  try {
    const attempt = attemptId && {
      id: attemptId,
      run: await gatewayRun(signal),
      tabsTakeTurns: true,
    };
    const confirmed = isConfirmed ? { confirmed: true as const } : {};
    await callGreenApi(method, {
      instance,
      raw,
      query,
      signal,
      ...confirmed,
      ...(attempt && { attempt }),
    });
    if (restarting.includes(method)) showRestart(instance);
  } catch (failure) {
    if (failure instanceof GreenApiFailure) return failure;
    throw failure;
  }
  return undefined;
}

/** What the page shows of the instance is asked for again: the call may have changed it. */
function showRestart(instance: Instance): void {
  void queryClient.invalidateQueries(settingsOptions(instance));
  void watchRestart(instance);
}
