import { type ChangeableSetting, changeableSettings } from "../../green-api/changeable-settings.ts";
import { MASK } from "../../green-api/redaction.ts";

export type SettingValue = string | number | boolean;
/** New values, by name. */
export type SettingChanges = Partial<Record<ChangeableSetting, SettingValue>>;

/** The setting that statistics need comes first. */
const names: ChangeableSetting[] = [
  "outgoingWebhook",
  ...(Object.keys(changeableSettings) as ChangeableSetting[]).filter(
    (name) => name !== "outgoingWebhook",
  ),
];

/** The settings that the studio can change, with their values: those that the instance has in the known form. */
export function knownSettings(
  settings: Record<string, unknown>,
): { name: ChangeableSetting; value: SettingValue }[] {
  return names.flatMap((name) => {
    const value = settings[name];
    return isOfKind(name, value) ? [{ name, value }] : [];
  });
}

/** The other settings of an instance. The studio shows them and leaves them alone. */
export function otherSettings(settings: Record<string, unknown>): [string, unknown][] {
  const known = new Set<string>(knownSettings(settings).map(({ name }) => name));
  return Object.entries(withoutSecrets(settings)).filter(([name]) => !known.has(name));
}

/** The settings with `***` instead of the webhooks' token, and of what may be one in their address. */
export function withoutSecrets(settings: Record<string, unknown>): Record<string, unknown> {
  const { webhookUrl, webhookUrlToken } = settings;
  return {
    ...settings,
    ...(webhookUrlToken ? { webhookUrlToken: MASK } : {}),
    ...(typeof webhookUrl === "string" && { webhookUrl: withoutQuery(webhookUrl) }),
  };
}

function withoutQuery(url: string): string {
  return url.replace(/\/\/[^/@]*@/, `//${MASK}@`).replace(/[?#].*$/, `?${MASK}`);
}

/** Whether a number is a whole one within the limits of its setting. */
export function isWithinLimits(name: ChangeableSetting, value: SettingValue): boolean {
  const setting = changeableSettings[name];
  if (!("min" in setting)) return true;
  return Number.isInteger(value) && Number(value) >= setting.min && Number(value) <= setting.max;
}

function isOfKind(name: ChangeableSetting, value: unknown): value is SettingValue {
  const { kind, standard } = changeableSettings[name];
  return kind === "yes-no" ? value === "yes" || value === "no" : typeof value === typeof standard;
}
