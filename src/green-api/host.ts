import { parseUrl } from "../lib/parse-url.ts";

/** The name under which the gateway reaches the emulator that ships with the studio. */
export const EMULATOR_HOST = "emulator";

const greenApiHostname = /^(?:\d{1,6}\.)?(?:api|media)\.(?:green-api|greenapi)\.com$/;
/** The names of this machine, as `URL` writes them. */
export const loopbackHostname = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** Whether a bare hostname is one of GREEN-API's own, or the emulator's. */
export function isAllowedHost(host: string): boolean {
  return host === EMULATOR_HOST || greenApiHostname.test(host);
}

/**
 * Reads an API URL as a person writes it and names the host the gateway would go to.
 *
 * @param apiUrl `https://1101.api.green-api.com`, with or without the trailing slash, or the
 *   studio's own `http://127.0.0.1:5877/emulator`.
 * @returns the host, or null where the gateway would refuse it.
 * @see https://green-api.com/en/docs/before-start/
 */
export function hostOf(apiUrl: string): string | null {
  const url = parseUrl(apiUrl.trim());
  if (!url || url.username || url.password || url.search || url.hash) return null;
  const path = url.pathname.replace(/\/$/, "");
  if (isOwnHostname(url.hostname)) return path === "/emulator" ? EMULATOR_HOST : null;
  const plain = url.protocol === "https:" && url.port === "" && path === "";
  return plain && greenApiHostname.test(url.hostname) ? url.hostname : null;
}

/** The studio is reached by a loopback name, or by the one that the browser shows. */
function isOwnHostname(hostname: string): boolean {
  return loopbackHostname.test(hostname) || hostname === globalThis.location?.hostname;
}

/** The API URL that GREEN-API's convention gives an instance: its first four digits are the pool. */
export function proposeApiUrl(idInstance: string): string {
  return `https://${idInstance.slice(0, 4)}.api.green-api.com`;
}

/** The address for uploads that belongs to an API URL; the emulator has one address for both. */
export function mediaUrlOf(apiUrl: string): string {
  return apiUrl.replace(/^(https:\/\/(?:\d{1,6}\.)?)api\./, "$1media.");
}
