import { queryOptions, useQuery } from "@tanstack/react-query";
import { callGreenApi } from "../client.ts";
import { retryWhenRateLimited } from "../failure.ts";
import type { Instance } from "../instance.ts";
import { namesOf, readContacts } from "../../voice-status/recipients/contact.ts";

/** The people of an instance's address book, asked once and kept for the tab. The token is in no key. */
export function contactsOptions(instance: Instance) {
  return queryOptions({
    queryKey: ["getContacts", instance.idInstance, instance.apiUrl],
    // Without its signal: a call taken back still counts against the one a second.
    queryFn: async () => readContacts((await callGreenApi("getContacts", { instance })).data),
    enabled: instance.apiTokenInstance !== "",
    staleTime: Infinity,
    gcTime: Infinity,
    ...retryWhenRateLimited,
  });
}

const nobody: ReadonlyMap<string, string> = new Map();

/** Names by `chatId`, where the contacts have been read already; nothing is asked for their sake. */
export function useContactNames(instance: Instance): ReadonlyMap<string, string> {
  const { data } = useQuery({ ...contactsOptions(instance), enabled: false, select: namesOf });
  return data ?? nobody;
}
