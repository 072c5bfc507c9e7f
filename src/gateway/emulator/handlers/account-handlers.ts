import { SEND_DELAY_MS } from "../../../green-api/limits.ts";
import { ApiRefusal } from "../api-refusal.ts";
import { stateOf } from "../instance/emulated-instance.ts";
import type { Handlers } from "../emulator-call.ts";

const RESTART_MS = 3000;
/** `webhookUrl` is the longest. */
const MAX_SETTING_CHARACTERS = 2000;

/**
 * State and settings of the instance.
 *
 * @see https://green-api.com/en/docs/api/account/GetStateInstance/
 * @see https://green-api.com/en/docs/api/account/GetSettings/
 * @see https://green-api.com/en/docs/api/account/SetSettings/
 */
export const accountHandlers = {
  getStateInstance({ instance, now }) {
    const stateInstance = stateOf(instance, now());
    return stateInstance === null ? null : { stateInstance };
  },

  getSettings: ({ instance }) => instance.settings,

  /** Changes the settings that it knows and restarts the instance, as GREEN-API does. */
  setSettings({ instance, body, now }) {
    const changes = Object.entries(body).filter(([name]) => {
      return name !== "wid" && Object.hasOwn(instance.settings, name);
    });
    if (changes.length === 0) {
      throw new ApiRefusal(400, "Validation failed. Details: 'value' must have at least 1 key");
    }
    for (const [name, value] of changes) requireSetting(instance.settings, name, value);
    const delay = body.delaySendMessagesMilliseconds;
    const { min, max } = SEND_DELAY_MS;
    if (delay !== undefined && (!Number.isInteger(delay) || delay < min || delay > max)) {
      const details = `'delaySendMessagesMilliseconds' must be an integer from ${min} to ${max}`;
      throw new ApiRefusal(400, `Validation failed. Details: ${details}`);
    }
    instance.settings = { ...instance.settings, ...Object.fromEntries(changes) };
    instance.startingUntil = now() + RESTART_MS;
    if (instance.behaviour.forgetsStatistics) {
      for (const status of instance.statuses) status.isForgotten = true;
    }
    return { saveSettings: true };
  },
} satisfies Pick<Handlers, "getStateInstance" | "getSettings" | "setSettings">;

/** A new value must have the type of the old one, and a text must not be too long. */
function requireSetting(settings: Record<string, unknown>, name: string, value: unknown): void {
  const type = typeof settings[name];
  const isShort = typeof value !== "string" || value.length <= MAX_SETTING_CHARACTERS;
  if (typeof value === type && isShort) return;
  throw new ApiRefusal(400, `Validation failed. Details: '${name}' must be a ${type}`);
}
