import type { Method, RequestOf, ResponseOf } from "../../../green-api/contract.ts";
import { scenarioOf } from "../../../green-api/scenarios.ts";
import { type Behaviour, behaviours } from "./behaviour.ts";
import { defaultSettings } from "./default-settings.ts";
import { type EmulatedState, statesBefore } from "./states.ts";

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
  /** The states that it was, is and will be in, in their order. */
  states: EmulatedState[];
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
  /** How many authorization codes were asked for since the last restart that this caused. */
  codes: number;
  /** When the first QR code of the latest pairing is valid from: unix time in ms. */
  firstQrAt?: number;
  /** How many times a send method was called. */
  sends: number;
}

/** A new instance, at `now` (unix ms), that behaves as the last three digits of its `idInstance` say. */
export function createInstance(idInstance: string, now: number, speed: number): EmulatedInstance {
  const behaviour = behaviours[scenarioOf(idInstance)];
  const { outgoingWebhook = "yes", enableLidMode = false, typeAccount = "" } = behaviour;
  return {
    idInstance,
    behaviour,
    speed,
    settings: {
      ...defaultSettings,
      outgoingWebhook,
      enableLidMode,
      typeAccount,
      ...behaviour.moreSettings,
    },
    states: statesBefore(now, behaviour.state),
    lastSentAt: -Infinity,
    statuses: [],
    checks: 0,
    statisticCalls: 0,
    codes: 0,
    sends: 0,
  };
}
