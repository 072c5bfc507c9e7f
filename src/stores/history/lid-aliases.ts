import { useQuery } from "@tanstack/react-query";
import { lidAliases } from "../../voice-status/recipients/lid-aliases.ts";
import { allInstances, useInstances } from "../instances/instances.ts";
import { contactsOptions } from "../recipients/contacts.ts";

const none: ReadonlyMap<string, string> = new Map();
const unknownInstance = { apiTokenInstance: "", apiUrl: "", mediaUrl: "", label: "" };

/**
 * The numbers of `@lid`s of an instance, if its contacts have been read already; this asks for nothing.
 */
export function useLidAliases(idInstance: string): ReadonlyMap<string, string> {
  const instance = useInstances((state) =>
    allInstances(state).find((candidate) => candidate.idInstance === idInstance),
  );
  const options = contactsOptions(instance ?? { ...unknownInstance, idInstance });
  const { data } = useQuery({ ...options, enabled: false, select: lidAliases });
  return data ?? none;
}
