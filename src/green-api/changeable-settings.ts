import { SEND_DELAY_MS } from "./limits.ts";

/** A setting's values, and the one that GREEN-API documents for a new instance. */
type SettingFacts =
  | { kind: "yes-no"; standard: "yes" | "no" }
  | { kind: "boolean"; standard: boolean }
  | {
      kind: "milliseconds" | "level";
      standard: number;
      min: number;
      max: number;
      advised?: number;
    };

/**
 * The settings that matter for statuses, which the studio changes; it leaves all others alone. A token that the
 * server keeps can change these and no others, so a setting that leads notifications elsewhere, such as
 * `webhookUrl`, must never be in this list.
 *
 * @see https://green-api.com/en/docs/api/account/SetSettings/
 */
export const changeableSettings = {
  /** The pause between two sends. `advised` is the longest that GREEN-API recommends. */
  delaySendMessagesMilliseconds: {
    kind: "milliseconds",
    standard: 500,
    advised: 300_000,
    ...SEND_DELAY_MS,
  },
  /** Statistics and progress of statuses need it. */
  outgoingWebhook: { kind: "yes-no", standard: "no" },
  outgoingMessageWebhook: { kind: "yes-no", standard: "no" },
  outgoingAPIMessageWebhook: { kind: "yes-no", standard: "no" },
  stateWebhook: { kind: "yes-no", standard: "no" },
  keepOnlineStatus: { kind: "yes-no", standard: "no" },
  /** Above 0, chats show "typing…" before a text message; the higher, the longer. */
  autoTyping: { kind: "level", standard: 0, min: 0, max: 4 },
  /** Hides numbers, and empties most names of contacts (issue 1125). */
  enableLidMode: { kind: "boolean", standard: false },
} as const satisfies Record<string, SettingFacts>;

export type ChangeableSetting = keyof typeof changeableSettings;
