import { useQuery } from "@tanstack/react-query";
import type { ResponseOf } from "../../green-api/contract.ts";
import type { Instance } from "../../green-api/instance.ts";
import { createQuery } from "../../green-api/queries.ts";
import { parseUrl } from "../../lib/text/parse-url.ts";
import { useContactNames } from "../recipients/contacts.ts";

/** Who sends, as viewers know them. */
interface Sender {
  /** Undefined as long as the account is not known. */
  name: string | undefined;
  /** Address of the picture, for an image. */
  avatar: string | undefined;
}

/**
 * The account that an instance sends from, if Instance set-up has read it; this asks for nothing. Its name is the
 * one in its own contacts, or else the label of the instance.
 */
export function useSender(instance: Instance): Sender {
  const known = createQuery("getWaSettings", instance, (answer) => answer);
  const { data: account } = useQuery({ ...known, enabled: false });
  const names = useContactNames(instance);
  if (!account?.phone) return { name: undefined, avatar: undefined };
  const name = names.get(`${account.phone}@c.us`) ?? instance.label;
  return { name: name || undefined, avatar: avatarOf(account) };
}

/** Where WhatsApp keeps pictures. The page's policy allows images from there, and from the studio itself. */
const WHATSAPP_PICTURES = "https://pps.whatsapp.net";

/** The address of an account's picture, for an image; undefined if it has none that the page may load. */
export function avatarOf({ avatar, base64Avatar }: ResponseOf<"getWaSettings">) {
  if (base64Avatar) return `data:image/jpeg;base64,${base64Avatar}`;
  const origin = parseUrl(avatar ?? "")?.origin;
  const isAllowed = origin === window.location.origin || origin === WHATSAPP_PICTURES;
  return isAllowed ? (avatar ?? undefined) : undefined;
}
