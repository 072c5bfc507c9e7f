import * as z from "zod/mini";
import type { Instance } from "../green-api/instance.ts";
import {
  apiTokenInstanceSchema,
  apiUrlSchema,
  idInstanceSchema,
} from "../green-api/schemas/instance.ts";
import { parseJson } from "../lib/text/parse-json.ts";

/** An instance whose token the server keeps. */
export type ServerInstance = Omit<Instance, "mediaUrl">;

/** What a field must be, for the person who wrote the list. */
const complaints: Record<string, string> = {
  label: "must be a text of 1 to 100 characters",
  idInstance: "must be a text of 10 to 12 digits, and in the list once",
  apiTokenInstance: "must be a text of Latin letters and digits",
  apiUrl: "must be an address of GREEN-API, such as https://1101.api.green-api.com",
};

const schema = z.array(
  z.object({
    label: z.string().check(z.minLength(1), z.maxLength(100)),
    idInstance: idInstanceSchema,
    apiTokenInstance: apiTokenInstanceSchema,
    apiUrl: apiUrlSchema,
  }),
);

/**
 * Reads a JSON list of `{ label, idInstance, apiTokenInstance, apiUrl }`.
 *
 * @param text the list; empty or missing if there are no instances.
 * @param name of the variable that has the list, for complaints.
 * @throws an error that names the entry and the field, and never quotes a value, which may be a token.
 * @see https://green-api.com/en/docs/before-start/
 */
export function readServerInstances(text = "", name = "GREEN_API_INSTANCES"): ServerInstance[] {
  if (text.trim() === "") return [];
  const list = z.safeParse(schema, parseJson(text));
  if (!list.success) throw new Error(`${name}: ${complaintOf(list.error.issues[0])}`);
  const ids = list.data.map(({ idInstance }) => idInstance);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) {
    throw new Error(`${name}: ${complaintOf({ path: [twice, "idInstance"] })}`);
  }
  return list.data.map((held) => ({ ...held, apiUrl: withoutSlash(held.apiUrl) }));
}

function withoutSlash(apiUrl: string): string {
  return apiUrl.trim().replace(/\/$/, "");
}

function complaintOf(issue: { path: PropertyKey[] } | undefined): string {
  const [index, field] = issue?.path ?? [];
  if (index === undefined) {
    return "must be a JSON list of { label, idInstance, apiTokenInstance, apiUrl }";
  }
  const entry = `entry ${Number(index) + 1}`;
  if (field === undefined) return `${entry} must be an object`;
  return `${entry}: ${String(field)} ${complaints[String(field)]}`;
}
