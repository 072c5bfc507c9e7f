import * as z from "zod/mini";
import { hostOf } from "./host.ts";

export const idInstanceSchema = z.string().check(z.regex(/^\d{10,12}$/));
export const apiTokenInstanceSchema = z.string().check(z.regex(/^[A-Za-z0-9]{1,128}$/));
export const apiUrlSchema = z.string().check(z.refine((url) => hostOf(url) !== null));

/** Used instead of the token if the server keeps it; no real token can look like this. */
export const SERVER_SIDE_TOKEN = "held-by-the-server";

/** One GREEN-API account as its console shows it, with a label of the person's own. */
export interface Instance {
  label: string;
  idInstance: string;
  apiTokenInstance: string;
  apiUrl: string;
  mediaUrl: string;
}
