import type { ResponseOf } from "../../green-api/contract.ts";
import { parseUrl } from "../../lib/text/parse-url.ts";

/** Where WhatsApp keeps pictures. The page's policy allows images from there, and from the studio itself. */
const WHATSAPP_PICTURES = "https://pps.whatsapp.net";

/** The address of an account's picture, for an image; undefined if it has none that the page may load. */
export function avatarOf({ avatar, base64Avatar }: ResponseOf<"getWaSettings">) {
  if (base64Avatar) return `data:image/jpeg;base64,${base64Avatar}`;
  const origin = parseUrl(avatar ?? "")?.origin;
  const isAllowed = origin === window.location.origin || origin === WHATSAPP_PICTURES;
  return isAllowed ? (avatar ?? undefined) : undefined;
}
