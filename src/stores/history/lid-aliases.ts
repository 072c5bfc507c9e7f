import { useQuery } from "@tanstack/react-query";
import { lidAliases } from "../../voice-status/recipients/lid-aliases.ts";
import { useInstance } from "../instances/use-instance.ts";
import { contactsOptions } from "../recipients/contacts.ts";

const none: ReadonlyMap<string, string> = new Map();

/** The numbers of `@lid`s of an instance, if its contacts have been read already; this asks for nothing. */
export function useLidAliases(idInstance: string): ReadonlyMap<string, string> {
  const options = contactsOptions(useInstance(idInstance));
  const { data } = useQuery({ ...options, enabled: false, select: lidAliases });
  return data ?? none;
}
