import { parseUrl } from "../../../lib/parse-url.ts";

const scheme = /^(?:https?|whatsapp|viber):\/\//i;
const ofChat =
  /^(?:https?:\/\/)?(?:www\.)?(?:wa\.me|t\.me|(?:api|web|www)\.whatsapp\.com|whatsapp\.com)\/|^(?:whatsapp:\/\/send|viber:\/\/chat)/i;

/**
 * The number in a link that opens a chat: `https://wa.me/79120000001`, `whatsapp://send?phone=…`,
 * `api.whatsapp.com/send?phone=…`.
 *
 * @returns digits with a plus; undefined where the text is no such link.
 */
export function numberOfLink(text: string): string | undefined {
  if (!ofChat.test(text)) return undefined;
  const url = parseUrl(scheme.test(text) ? text : `https://${text}`);
  const asked =
    url?.searchParams.get("phone") ?? /^\/(\+?[\d-]+)\/?$/.exec(url?.pathname ?? "")?.[1];
  const digits = asked?.replace(/\D/g, "") ?? "";
  return digits ? `+${digits}` : undefined;
}
