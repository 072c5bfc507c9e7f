import { loopbackHostname } from "../../lib/text/loopback-hostname.ts";

/**
 * Where in the studio a URL leads to.
 *
 * @param studio the studio's address, such as `http://127.0.0.1:5877` or `https://example.com/studio`.
 * @returns the path below that address, such as `/demo-greeting.mp3`; undefined if the URL leads elsewhere.
 */
export function pathInStudio(url: URL, studio: string): string | undefined {
  const own = new URL(studio);
  const folder = own.pathname.replace(/\/?$/, "/");
  if (!isSameServer(url, own) || !url.pathname.startsWith(folder)) return undefined;
  return url.pathname.slice(folder.length - 1);
}

/** On this machine, which has several names, the port decides. */
function isSameServer(url: URL, own: URL): boolean {
  if (url.origin === own.origin) return true;
  return (
    loopbackHostname.test(url.hostname) &&
    loopbackHostname.test(own.hostname) &&
    url.port === own.port
  );
}
