import type { Method } from "../../green-api/contract.ts";
import { changeableSettings } from "../../green-api/changeable-settings.ts";
import type { Reading, SetUpFacts } from "./facts.ts";
import type { Line, SetUpAct } from "./line.ts";

/** The lines about what happens to a status: pace and queue, notifications, contacts, and the tariff. */
export function readSendingLines(facts: SetUpFacts): Line[] {
  return [...settingsLines(facts), queueLine(facts), contactsLine(facts), quotaLine(facts)];
}

/** @see https://green-api.com/en/docs/api/account/GetSettings/ */
function settingsLines({ settings }: SetUpFacts): Line[] {
  const { value, at } = settings;
  if (!value) return [missing("getSettings", settings)];
  const source = { method: "getSettings", at } as const;
  const ms = value.delaySendMessagesMilliseconds;
  return [
    value.outgoingWebhook === "yes"
      ? { name: "notifications-on", tone: "good", ...source }
      : {
          name: "notifications-off",
          tone: "caution",
          act: { do: "switch-on-notifications" },
          ...source,
        },
    ms > changeableSettings.delaySendMessagesMilliseconds.advised
      ? { name: "pace-slow", tone: "caution", ms, act: { topic: "settings" }, ...source }
      : { name: "pace", tone: "neutral", ms, ...source },
  ];
}

/**
 * An empty queue proves nothing, because GREEN-API may leave out a single item.
 *
 * @see https://github.com/green-api/issues/issues/714
 */
function queueLine({ waiting, settings, stuckFor }: SetUpFacts): Line {
  const { value: count, at, method } = waiting;
  const act: SetUpAct = { topic: "queue" };
  if (stuckFor !== undefined) {
    return { name: "queue-stuck", tone: "caution", ms: stuckFor, act: { topic: "account" } };
  }
  if (count === undefined) return missing(method, waiting);
  if (count === 0) return { name: "queue-empty", tone: "neutral", method, at };
  const ms = count * (settings.value?.delaySendMessagesMilliseconds ?? 0);
  return { name: "queue-moving", tone: "neutral", method, at, count, ms, act };
}

/**
 * @see https://green-api.com/en/docs/api/service/GetContacts/
 * @see https://github.com/green-api/issues/issues/1125
 */
function contactsLine({ state, settings, contacts }: SetUpFacts): Line {
  const method = "getContacts";
  const act: SetUpAct = { topic: "contacts" };
  if (state.value !== "authorized") return { name: "contacts-later", tone: "neutral", method };
  const { value, at } = contacts;
  if (!value) return missing(method, contacts);
  const { people, named } = value;
  if (people === 0) return { name: "contacts-none", tone: "caution", method, at, act };
  if (named > 0) {
    return { name: "contacts-named", tone: "good", method, at, count: named, of: people };
  }
  const hidesNames = settings.value?.["enableLidMode"] === true;
  const detail = hidesNames ? { detail: "enableLidMode" } : {};
  return { name: "contacts-nameless", tone: "caution", method, at, act, count: people, ...detail };
}

/** GREEN-API tells nothing about the tariff but that it refuses a call because of it. */
function quotaLine({ refusal }: SetUpFacts): Line {
  if (!refusal) return { name: "quota-unknown", tone: "neutral" };
  const { at, until, refuses, quota } = refusal;
  const used = quota ? { count: quota.used, of: quota.total } : {};
  const facts = { method: "sendVoiceStatus", at, until, ...used } as const;
  return refuses === "all"
    ? { name: "quota-used-up", tone: "bad", ...facts }
    : { name: "quota-others", tone: "caution", ...facts };
}

function missing(method: Method, { at, failure }: Reading<unknown>): Line {
  if (!failure) return { name: "asking", tone: "open", method };
  return { name: "unanswered", tone: "caution", method, at, failure };
}
