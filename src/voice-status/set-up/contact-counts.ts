import type { ResponseOf } from "../../green-api/contract.ts";
import { parseRecipient } from "../recipients/recipient.ts";

/** How many entries an address book has, of each kind. */
export interface ContactCounts {
  /** People whose ids are phone numbers or hidden numbers. */
  people: number;
  /** Those of them that are saved in the phone: a status to everyone is for them. */
  named: number;
  nameless: number;
  /** Those of them whose id hides the number (`@lid`). */
  hidden: number;
  groups: number;
  /** Entries with the id `null@c.us`. */
  nullIds: number;
  /** Other people whose id is no phone number. */
  notNumbers: number;
}

/**
 * Counts the answer of `getContacts`.
 *
 * @see https://green-api.com/en/docs/api/service/GetContacts/
 * @see https://github.com/green-api/issues/issues/473
 */
export function countContacts(rows: ResponseOf<"getContacts">): ContactCounts {
  const counts = {
    people: 0,
    named: 0,
    nameless: 0,
    hidden: 0,
    groups: 0,
    nullIds: 0,
    notNumbers: 0,
  };
  for (const { id, type, contactName } of rows) {
    if (type !== "user") counts.groups += 1;
    else if (id === "null@c.us") counts.nullIds += 1;
    else if (!parseRecipient(id).valid) counts.notNumbers += 1;
    else {
      counts.people += 1;
      counts[contactName?.trim() ? "named" : "nameless"] += 1;
      if (id.endsWith("@lid")) counts.hidden += 1;
    }
  }
  return counts;
}
