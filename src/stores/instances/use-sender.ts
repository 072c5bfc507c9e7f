import { useQuery } from "@tanstack/react-query";
import type { Instance } from "../../green-api/instance.ts";
import { createQuery } from "../../green-api/queries.ts";
import { useContactNames } from "../recipients/contacts.ts";
import { avatarOf } from "./avatar-of.ts";

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
