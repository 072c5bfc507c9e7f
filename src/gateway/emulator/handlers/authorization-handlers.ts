import { ApiRefusal } from "../api-refusal.ts";
import type { Handlers } from "../emulator-call.ts";
import { newAuthorizationCode, unlink, validQrCode } from "../instance/pairing.ts";
import { restart, stateOf } from "../instance/states.ts";
import { qrPicture } from "../pictures/qr-picture.ts";

const RESTART_MS = 3_000;

/**
 * Linking an account to the instance, unlinking it, and the restart.
 *
 * @see https://green-api.com/en/docs/api/account/QR/
 * @see https://green-api.com/en/docs/api/account/GetAuthorizationCode/
 * @see https://green-api.com/en/docs/api/account/Logout/
 * @see https://green-api.com/en/docs/api/account/Reboot/
 */
export const authorizationHandlers = {
  qr({ instance, now }) {
    const state = stateOf(instance, now());
    if (state === "starting" || state === null) {
      return { type: "error", message: "instance in starting process, try later" };
    }
    if (state !== "notAuthorized") {
      return { type: "alreadyLogged", message: "instance account already authorized" };
    }
    const code = validQrCode(instance, now());
    if (instance.behaviour.answersQr) return instance.behaviour.answersQr;
    if (code === undefined) return { type: "error", message: "QR code is not ready, try later" };
    const text = `This is code ${code + 1} of the emulator's instance ${instance.idInstance}`;
    return { type: "qrCode", message: qrPicture(text) };
  },

  /** Takes an international number; `false` is an answer that GREEN-API itself gave (issue 821). */
  getAuthorizationCode({ instance, body, now }) {
    if (!/^\d{10,15}$/.test(String(body.phoneNumber))) {
      throw new ApiRefusal(
        400,
        "Validation failed. Details: 'phoneNumber' must have 10 to 15 digits",
      );
    }
    const state = stateOf(instance, now());
    if (state === "starting") throw new ApiRefusal(400, "instance in starting process, try later");
    if (state !== "notAuthorized" || instance.behaviour.refusesCodes) return false;
    const code = newAuthorizationCode(instance, now());
    return code === undefined ? { status: false } : { status: true, code };
  },

  logout({ instance, now }) {
    unlink(instance, now());
    return { isLogout: true };
  },

  reboot({ instance, now }) {
    restart(instance, now(), RESTART_MS);
    return { isReboot: true };
  },
} satisfies Pick<Handlers, "qr" | "getAuthorizationCode" | "logout" | "reboot">;
