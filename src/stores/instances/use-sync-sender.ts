import { useEffect } from "react";
import type { ResponseOf } from "../../green-api/contract.ts";
import type { Instance } from "../../green-api/instance.ts";
import { avatarOf } from "./avatar-of.ts";
import { useSenders } from "./senders.ts";
import { useContactNames } from "../recipients/contacts.ts";

/**
 * Gives the account of an instance to the phone. Its name is the one in its own contacts, or else the label of the
 * instance.
 */
export function useSyncSender(
  instance: Instance,
  account: ResponseOf<"getWaSettings"> | undefined,
): void {
  const names = useContactNames(instance);
  const { idInstance, label } = instance;
  useEffect(() => {
    if (!account) return;
    const { phone } = account;
    const name = phone ? names.get(`${phone}@c.us`) || label || undefined : undefined;
    useSenders.setState({ [idInstance]: { name, avatar: avatarOf(account) } });
  }, [idInstance, label, account, names]);
}
