import { parseUrl } from "../../../lib/text/parse-url.ts";

const scheme = /^(?:https?|whatsapp|viber):\/\//i;
const chatLink =
  /^(?:https?:\/\/)?(?:www\.)?(?:wa\.me|t\.me|(?:api|web|www)\.whatsapp\.com|whatsapp\.com)\/|^(?:whatsapp:\/\/send|viber:\/\/chat)/i;

/**
 * The number in a link that opens a chat: `https://wa.me/79120000001`, `whatsapp://send?phone=…`,
 * `api.whatsapp.com/send?phone=…`.
 *
 * @returns digits with a plus; undefined if the text is not such a link.
 */
export function numberOfLink(text: string): string | undefined {
  if (!chatLink.test(text)) return undefined;
  const url = parseUrl(scheme.test(text) ? text : `https://${text}`);
  const written =
    url?.searchParams.get("phone") ?? /^\/(\+?[\d-]+)\/?$/.exec(url?.pathname ?? "")?.[1];
  const digits = written?.replace(/\D/g, "") ?? "";
  return digits ? `+${digits}` : undefined;
}
