import { useQuery } from "@tanstack/react-query";
import type { Contact } from "../../../voice-status/recipients/contact-names.ts";
import { lidAliases } from "../../../voice-status/recipients/lid-aliases.ts";
import type { Aliases } from "../../../voice-status/record/viewers.ts";
import { useInstance } from "../../instances/use-instance.ts";
import { contactsOptions } from "../../recipients/contacts.ts";

const none: Aliases = new Map();
/** Each row of the history asks for them, and there may be ten thousand contacts. */
const known = new WeakMap<readonly Contact[], Aliases>();

/** The numbers of `@lid`s in these contacts. */
export function aliasesIn(contacts: readonly Contact[]): Aliases {
  const aliases = known.get(contacts) ?? lidAliases(contacts);
  known.set(contacts, aliases);
  return aliases;
}

/** The numbers of `@lid`s of an instance, if its contacts have been read already; this asks for nothing. */
export function useLidAliases(idInstance: string): Aliases {
  const options = contactsOptions(useInstance(idInstance));
  const { data } = useQuery({ ...options, enabled: false });
  return data ? aliasesIn(data) : none;
}
