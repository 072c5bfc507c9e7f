import { SEND_DELAY_MS } from "../../green-api/limits.ts";

type Kind =
  | { kind: "yes-no"; default: "yes" | "no" }
  | { kind: "boolean"; default: boolean }
  | { kind: "number"; default: number; min: number; max?: number };

/**
 * The settings that matter for statuses, by GREEN-API's own names, with the value of a new instance and the
 * limits.
 *
 * @see https://green-api.com/en/docs/api/account/SetSettings/
 */
const known = {
  outgoingWebhook: { kind: "yes-no", default: "no" },
  delaySendMessagesMilliseconds: { kind: "number", default: SEND_DELAY_MS.min, ...SEND_DELAY_MS },
  outgoingAPIMessageWebhook: { kind: "yes-no", default: "no" },
  outgoingMessageWebhook: { kind: "yes-no", default: "no" },
  stateWebhook: { kind: "yes-no", default: "no" },
  keepOnlineStatus: { kind: "yes-no", default: "no" },
  autoTyping: { kind: "number", default: 0, min: 0 },
  enableLidMode: { kind: "boolean", default: false },
} satisfies Record<string, Kind>;

export type SettingName = keyof typeof known;
export const knownSettings: Record<SettingName, Kind> = known;
export type SettingValue = string | number | boolean;
/** New values, by name. */
export type SettingChanges = Partial<Record<SettingName, SettingValue>>;

const settingNames = Object.keys(known) as SettingName[];

const HIDDEN = "••••";

/** The settings that the studio can change, with their values: those that the instance has in the known form. */
export function changeableSettings(
  settings: Record<string, unknown>,
): { name: SettingName; value: SettingValue }[] {
  return settingNames.flatMap((name) => {
    const value = settings[name];
    return isOfKind(knownSettings[name], value) ? [{ name, value }] : [];
  });
}

/** The other settings of an instance. The studio shows them and leaves them alone. */
export function otherSettings(settings: Record<string, unknown>): [string, unknown][] {
  const changeable = new Set<string>(changeableSettings(settings).map(({ name }) => name));
  return Object.entries(withoutSecrets(settings)).filter(([name]) => !changeable.has(name));
}

/** The settings with dots instead of the webhooks' token, and of what may be one in their address. */
export function withoutSecrets(settings: Record<string, unknown>): Record<string, unknown> {
  const { webhookUrl, webhookUrlToken } = settings;
  return {
    ...settings,
    ...(webhookUrlToken ? { webhookUrlToken: HIDDEN } : {}),
    ...(typeof webhookUrl === "string" && { webhookUrl: withoutQuery(webhookUrl) }),
  };
}

function withoutQuery(url: string): string {
  return url.replace(/\/\/[^/@]*@/, `//${HIDDEN}@`).replace(/[?#].*$/, `?${HIDDEN}`);
}

/** Whether a number is a whole one within the limits of its setting. */
export function isWithinLimits(name: SettingName, value: SettingValue): boolean {
  const setting = knownSettings[name];
  if (setting.kind !== "number") return true;
  const { min, max = Infinity } = setting;
  return Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
}

function isOfKind({ kind }: Kind, value: unknown): value is SettingValue {
  return kind === "yes-no" ? value === "yes" || value === "no" : typeof value === kind;
}
