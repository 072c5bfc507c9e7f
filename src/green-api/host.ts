import { loopbackHostname } from "../lib/text/loopback-hostname.ts";
import { parseUrl } from "../lib/text/parse-url.ts";
import { EMULATOR_HOST, EMULATOR_PATH } from "../protocol/paths.ts";

const greenApiHostname =
  /^(?:(?:\d{1,6}\.)?(?:api|media)\.(?:green-api|greenapi)|(?:api|media)\.p02\.green-api|api\.p03\.green-api)\.com$/;

/** Whether a bare hostname is one of GREEN-API's own, or the emulator's. */
export function isAllowedHost(host: string): boolean {
  return host === EMULATOR_HOST || greenApiHostname.test(host);
}

/**
 * Reads an API URL as a person writes it.
 *
 * @param apiUrl `https://1101.api.green-api.com`, with or without the trailing slash, or the
 *   studio's own `http://127.0.0.1:5877/emulator`.
 * @returns the host, or null if the gateway would refuse it.
 * @see https://green-api.com/en/docs/before-start/
 */
export function hostOf(apiUrl: string): string | null {
  const url = parseUrl(apiUrl.trim());
  if (!url || url.username || url.password || url.search || url.hash) return null;
  const path = url.pathname.replace(/\/$/, "");
  if (isOwnHostname(url.hostname)) return path.endsWith(EMULATOR_PATH) ? EMULATOR_HOST : null;
  const plain = url.protocol === "https:" && url.port === "" && path === "";
  return plain && greenApiHostname.test(url.hostname) ? url.hostname : null;
}

/** Whether an instance belongs to the emulator: nothing of it leaves the computer that runs the studio. */
export function isEmulator({ apiUrl }: { apiUrl: string }): boolean {
  return hostOf(apiUrl) === EMULATOR_HOST;
}

/** The studio is reached by a loopback name, or by the one that the browser shows. */
function isOwnHostname(hostname: string): boolean {
  return loopbackHostname.test(hostname) || hostname === globalThis.location?.hostname;
}

/** The address for uploads that belongs to an API URL; the emulator and p03 have one address for both. */
export function mediaUrlOf(apiUrl: string): string {
  return apiUrl.replace(/^(https:\/\/(?:\d{1,6}\.)?)api\.(?!p03\.)/, "$1media.");
}
