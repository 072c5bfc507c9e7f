import { SEND_DELAY_MS } from "../../../green-api/limits.ts";
import { ApiRefusal } from "../api-refusal.ts";
import type { Handlers } from "../emulator-call.ts";
import type { EmulatedInstance } from "../instance/emulated-instance.ts";
import { forgetStatistics } from "../instance/pairing.ts";
import { restart, stateOf } from "../instance/states.ts";
import { EMULATOR_AVATAR_PATH } from "../../../protocol/paths.ts";

const RESTART_MS = 3000;
/** `webhookUrl` is the longest. */
const MAX_SETTING_CHARACTERS = 2000;

type AccountMethod =
  | "getStateInstance"
  | "getStateInstanceHistory"
  | "getWaSettings"
  | "getSettings"
  | "setSettings";

/** How many states are listed unless the call says another number. */
const DEFAULT_STATES = 100;
/** In these states there is no account to tell of. */
const withoutAccount = new Set(["notAuthorized", "starting", "blocked"]);
const noAccount = { avatar: "", phone: "", deviceId: "" };

/**
 * State, account and settings of the instance.
 *
 * @see https://green-api.com/en/docs/api/account/GetStateInstance/
 * @see https://green-api.com/en/docs/api/account/GetStateInstanceHistory/
 * @see https://green-api.com/en/docs/api/account/GetWaSettings/
 * @see https://green-api.com/en/docs/api/account/GetSettings/
 * @see https://green-api.com/en/docs/api/account/SetSettings/
 */
export const accountHandlers = {
  getStateInstance({ instance, now }) {
    const stateInstance = stateOf(instance, now());
    return stateInstance === null ? null : { stateInstance };
  },

  /** Oldest first. */
  getStateInstanceHistory({ instance, query, now }) {
    const { count = DEFAULT_STATES } = query;
    const phoneNumber = Number(phoneOf(instance));
    return instance.states
      .filter(({ at }) => at <= now())
      .flatMap(({ at, state: stateInstance }) => {
        const timestamp = Math.floor(at / 1000);
        return stateInstance === null ? [] : { timestamp, stateInstance, phoneNumber };
      })
      .slice(-Math.max(1, count));
  },

  getWaSettings({ instance, studio, now }) {
    const stateInstance = stateOf(instance, now());
    if (stateInstance === null)
      throw new ApiRefusal(400, "instance in starting process, try later");
    if (withoutAccount.has(stateInstance)) return { ...noAccount, stateInstance };
    const phone = phoneOf(instance);
    return {
      avatar: `${studio}${EMULATOR_AVATAR_PATH}`,
      phone,
      stateInstance,
      deviceId: `${phone}:8@s.whatsapp.net`,
    };
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
    restart(instance, now(), RESTART_MS);
    forgetStatistics(instance);
    return { saveSettings: true };
  },
} satisfies Pick<Handlers, AccountMethod>;

function phoneOf({ settings }: EmulatedInstance): string {
  return settings.wid.replace(/@.*/, "");
}

/** A new value must have the type of the old one, and a text must not be too long. */
function requireSetting(settings: Record<string, unknown>, name: string, value: unknown): void {
  const type = typeof settings[name];
  const isShort = typeof value !== "string" || value.length <= MAX_SETTING_CHARACTERS;
  if (typeof value === type && isShort) return;
  throw new ApiRefusal(400, `Validation failed. Details: '${name}' must be a ${type}`);
}
