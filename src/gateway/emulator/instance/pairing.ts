import { randomInt } from "node:crypto";
import type { EmulatedInstance } from "./emulated-instance.ts";
import { enterState, stateOf } from "./states.ts";

/** How long the emulated person takes to scan a code, and to type one, in ms. */
const SCANNED_AFTER_MS = 6_000;
const TYPED_AFTER_MS = 8_000;
/** How long a picture of the QR code is valid, in ms. */
const QR_LIFETIME_MS = 20_000;
/** How often a code can be asked for before the instance restarts (issue 518). */
const CODES_BEFORE_RESTART = 2;
const RESTART_MS = 10_000;

/** States of the account itself, which linking it again does not end. */
const restrictions = new Set(["suspended", "yellowCard"]);

/**
 * The number of the QR code that is valid at `now` (unix ms), from 0; undefined while there is none yet. The
 * first question begins the pairing: some seconds after the first code, somebody scans it.
 */
export function validQrCode(instance: EmulatedInstance, now: number): number | undefined {
  const { firstQrAfter = 0, scannedAfter = SCANNED_AFTER_MS } = instance.behaviour;
  if (!isPlanned(instance, now)) {
    instance.firstQrAt = now + firstQrAfter;
    link(instance, instance.firstQrAt + scannedAfter);
  }
  const age = now - (instance.firstQrAt ?? now);
  return age < 0 ? undefined : Math.floor(age / QR_LIFETIME_MS);
}

/**
 * A code of eight characters to type on the phone, which happens some seconds after `now` (unix ms).
 *
 * @returns undefined if it was asked for too often: the instance restarts instead.
 */
export function newAuthorizationCode(instance: EmulatedInstance, now: number): string | undefined {
  instance.codes += 1;
  if (instance.codes > CODES_BEFORE_RESTART) {
    instance.codes = 0;
    enterState(instance, "starting", now);
    enterState(instance, "notAuthorized", now + RESTART_MS);
    return undefined;
  }
  if (!isPlanned(instance, now)) link(instance, now + TYPED_AFTER_MS);
  const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ123456789";
  return Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join("");
}

/** Unlinks the account at `now` (unix ms). */
export function unlink(instance: EmulatedInstance, now: number): void {
  if (stateOf(instance, now) === "notAuthorized" && !isPlanned(instance, now)) return;
  enterState(instance, "notAuthorized", now);
  forgetStatistics(instance);
}

/** After a new authorization, GREEN-API may have forgotten earlier statistics (issue 929). */
export function forgetStatistics(instance: EmulatedInstance): void {
  if (!instance.behaviour.forgetsStatistics) return;
  for (const status of instance.statuses) status.isForgotten = true;
}

function isPlanned({ states }: EmulatedInstance, now: number): boolean {
  return states.some(({ at }) => at > now);
}

function link(instance: EmulatedInstance, at: number): void {
  const { state } = instance.behaviour;
  enterState(instance, state && restrictions.has(state) ? state : "authorized", at);
}
