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

/**
 * Whether a text is an `idInstance`: 10 to 12 digits.
 *
 * @see https://green-api.com/en/docs/before-start/
 */
export function isIdInstance(text: string): boolean {
  return /^\d{10,12}$/.test(text);
}
