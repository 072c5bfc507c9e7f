import type { Method, RequestOf, ResponseOf } from "../../../green-api/contract.ts";
import { scenarioOf } from "../../../green-api/scenarios.ts";
import { type Behaviour, behaviours } from "./behaviour.ts";
import { defaultSettings } from "./default-settings.ts";

export type SendMethod = Extract<Method, "sendVoiceStatus" | "sendTextStatus" | "sendMediaStatus">;

/** A status that was sent to the emulator. All times are unix times in ms. */
export interface EmulatedStatus {
  idMessage: string;
  content: { [S in SendMethod]: { method: S; body: RequestOf<S> } }[SendMethod];
  /** MIME type of the file, if there is one. */
  mimeType: string;
  /** False if GREEN-API would accept the status and WhatsApp would never show it. */
  publishable: boolean;
  /** chatIds of those who will see it. */
  recipients: string[];
  queuedAt: number;
  /** When it left the queue: sent, dropped, cleared or deleted. */
  leftQueueAt?: number;
  sentAt?: number;
  /** Whether `outgoingWebhook` was on when it was sent: otherwise its progress is not recorded. */
  tracked?: boolean;
  /** WhatsApp took it, and delivers it to nobody. */
  undelivered?: true;
  deletedAt?: number;
  /** Sent from the phone, not through the API. */
  byPhone?: true;
  /** The instance was authorized again since: its statistics are empty. */
  isForgotten?: true;
}

/** The state of one instance of the emulator. */
export interface EmulatedInstance {
  idInstance: string;
  behaviour: Behaviour;
  /** How many times faster than usual statuses progress. */
  speed: number;
  settings: ResponseOf<"getSettings">;
  /** Unix time in ms until which the instance restarts. */
  startingUntil: number;
  /** Unix time in ms of the last status that left the queue to be sent. */
  lastSentAt: number;
  /** In the order they were queued. */
  statuses: EmulatedStatus[];
  /** How many times `checkWhatsapp` was called. */
  checks: number;
  /** How many times `getStatusStatistic` was called. */
  statisticCalls: number;
  /** Whether statuses that were sent elsewhere are among `statuses` already. */
  hasElsewhere?: true;
}

/** A new instance that behaves as the last three digits of its `idInstance` say. */
export function createInstance(idInstance: string, speed = 1): EmulatedInstance {
  const behaviour = behaviours[scenarioOf(idInstance)];
  const { outgoingWebhook = "yes", enableLidMode } = behaviour;
  return {
    idInstance,
    behaviour,
    speed,
    settings: { ...defaultSettings, outgoingWebhook, ...(enableLidMode && { enableLidMode }) },
    startingUntil: -Infinity,
    lastSentAt: -Infinity,
    statuses: [],
    checks: 0,
    statisticCalls: 0,
  };
}

/**
 * The state of an instance at `now` (unix ms); null while it is being created.
 *
 * @see https://green-api.com/en/docs/api/account/GetStateInstance/
 */
export function stateOf(instance: EmulatedInstance, now: number): string | null {
  if (now < instance.startingUntil) return "starting";
  const { state } = instance.behaviour;
  return state === undefined ? "authorized" : state;
}
