import { QUEUE_LIFETIME_MS } from "../../green-api/limits.ts";
import type { Check, CheckName } from "./check.ts";
import type { DraftFacts } from "./draft-facts.ts";

/** A shorter wait is not mentioned. */
const LONG_WAIT_SECONDS = 600;

/**
 * States in which, by one page of its documentation, GREEN-API queues a status until the instance is authorized. By
 * another page it refuses the status: what it did last is known better.
 */
const queueingStates = ["notAuthorized", "sleepMode", "suspended", "yellowCard"];

/**
 * States in which WhatsApp restricts the number. GREEN-API keeps a status in its queue then, or calls it sent although
 * nobody gets it.
 *
 * @see https://github.com/green-api/issues/issues/1033
 */
const restrictedStates = ["suspended", "yellowCard"];

/**
 * Checks whether the instance can send now, how long the status would wait, and whether the journal will show
 * what became of it.
 *
 * @see https://green-api.com/en/docs/api/account/GetStateInstance/
 * @see https://green-api.com/en/docs/api/account/GetSettings/
 * @see https://green-api.com/en/docs/api/send-messages-delay/
 * @see https://green-api.com/en/docs/api/common-errors/
 * @see https://green-api.com/en/docs/api/466-error-example-body/
 */
export function checkInstance(facts: DraftFacts): Check[] {
  return [checkState(facts), ...checkQuota(facts), ...checkSettings(facts)];
}

/**
 * How long a status may wait in the queue, in seconds: at the instance's pace, or up to a day if the instance
 * is not authorized. Zero if nothing is known.
 */
export function waitSecondsOf(facts: DraftFacts): number {
  const { stateInstance = "", refusesInState, waiting = 0, settings } = facts;
  if (queueingStates.includes(stateInstance) && !refusesInState) return QUEUE_LIFETIME_MS / 1000;
  if (settings === undefined || settings === "failed") return 0;
  return (waiting * settings.delaySendMessagesMilliseconds) / 1000;
}

function checkState(facts: DraftFacts): Check {
  const { stateInstance: state, stateFailure, isStateLoading, refusesInState } = facts;
  // By its documentation, GREEN-API answers every method like this.
  if (stateFailure === "unauthorized") {
    return {
      name: "token-refused",
      verdict: "bad",
      fix: { action: "open-set-up", topic: "verdict" },
    };
  }
  if (stateFailure) {
    const fix = { action: "open-set-up", topic: "verdict" } as const;
    return { name: "instance-failed", verdict: "open", detail: stateFailure, fix };
  }
  if (isStateLoading) return { name: "instance-unknown", verdict: "open", pending: true };
  if (state === undefined) return { name: "instance-unknown", verdict: "open" };
  if (state === "authorized") return { name: "instance-authorized", verdict: "good" };
  const name = refusesInState ? "instance-refuses" : nameOfState(state);
  const fix = { action: "open-set-up", topic: "account" } as const;
  return { name, verdict: "caution", detail: state, fix };
}

/** No reason to block a send: the plan may have been changed. */
function checkQuota({ usedUpQuota }: DraftFacts): Check[] {
  if (!usedUpQuota) return [];
  const { until: at, used, total } = usedUpQuota;
  return [
    {
      name: "quota-used-up",
      verdict: "caution",
      at,
      count: used,
      detail: total > 0 ? String(total) : "",
      fix: { action: "open-set-up", topic: "verdict" },
    },
  ];
}

function nameOfState(state: string): CheckName {
  if (restrictedStates.includes(state)) return "instance-restricted";
  return queueingStates.includes(state) ? "instance-queues" : "instance-not-ready";
}

function checkSettings({ settings, waiting, stateInstance }: DraftFacts): Check[] {
  // If the state is not known either, the line about the state is enough.
  if (settings === undefined || stateInstance === undefined) return [];
  if (settings === "failed") return [{ name: "settings-unknown", verdict: "open" }];
  const notifications: Check =
    settings.outgoingWebhook === "yes"
      ? { name: "notifications-on", verdict: "good" }
      : {
          name: "notifications-off",
          verdict: "caution",
          fix: { action: "switch-on-notifications" },
        };
  if (waiting === undefined) return [notifications];
  const seconds = (waiting * settings.delaySendMessagesMilliseconds) / 1000;
  const isLong = seconds > LONG_WAIT_SECONDS;
  return [
    isLong
      ? {
          name: "queue-long",
          verdict: "caution",
          count: waiting,
          seconds,
          fix: { action: "open-set-up", topic: "queue" },
        }
      : { name: "pace-good", verdict: "good", count: waiting, seconds },
    notifications,
  ];
}
