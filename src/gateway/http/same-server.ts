import { loopbackHostname } from "../../lib/text/loopback-hostname.ts";

/** Whether a URL leads to the server at `own`. On this machine, which has several names, the port decides. */
export function isSameServer(url: URL, own: URL): boolean {
  if (url.origin === own.origin) return true;
  return (
    loopbackHostname.test(url.hostname) &&
    loopbackHostname.test(own.hostname) &&
    url.port === own.port
  );
}
