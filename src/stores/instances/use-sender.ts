import { useQuery } from "@tanstack/react-query";
import type { ResponseOf } from "../../green-api/contract.ts";
import type { Instance } from "../../green-api/instance.ts";
import { waSettingsOptions } from "../../green-api/queries.ts";
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
  const { data: account } = useQuery({ ...waSettingsOptions(instance), enabled: false });
  const names = useContactNames(instance);
  if (!account?.phone) return { name: undefined, avatar: undefined };
  const name = names.get(`${account.phone}@c.us`) ?? instance.label;
  return { name: name || undefined, avatar: avatarOf(account) };
}

/** The address of an account's picture, for an image; undefined if it has none. */
export function avatarOf({ avatar, base64Avatar }: ResponseOf<"getWaSettings">) {
  if (base64Avatar) return `data:image/jpeg;base64,${base64Avatar}`;
  return avatar || undefined;
}
