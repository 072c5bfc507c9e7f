import { loopbackHostname } from "../../lib/loopback-hostname.ts";

/** Whether a URL leads to the server at `own`: this machine has several names, and the port tells its servers apart. */
export function isSameServer(url: URL, own: URL): boolean {
  if (url.origin === own.origin) return true;
  return (
    loopbackHostname.test(url.hostname) &&
    loopbackHostname.test(own.hostname) &&
    url.port === own.port
  );
}
