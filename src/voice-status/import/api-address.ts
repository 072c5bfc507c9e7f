import { hostOf } from "../../green-api/host.ts";
import { proposeApiUrl } from "../../green-api/propose-api-url.ts";
import { parseUrl } from "../../lib/text/parse-url.ts";
import type { FoundInstance, Remark } from "./incoming.ts";

const MAX_ADDRESS_LENGTH = 2_000;
const call = /^(.*)\/waInstance(\d{10,12})\/([A-Za-z]{1,40})(?:\/([^/]*))?\/?$/;
const anyToken = /^[A-Za-z0-9]{1,128}$/;
/** What is in the place of a token that was left out, in the studio's snippets and in GREEN-API's samples. */
const tokenPlaceholder = /^(?:YOUR.*|apiTokenInstance|anyToken|x+)$/i;
/** Placeholders for the instance in a program or a collection: `<idInstance>`, `{{idInstance}}`, `YOUR_ID`. */
const idPlaceholder = /waInstance(?!\d)|\{\{|%7B%7B/i;

interface ReadAddress {
  instance?: FoundInstance;
  remarks: Remark[];
}

/**
 * Reads the address of a GREEN-API call: the instance, and the token if it is in the path. Nothing is used from
 * an address that the gateway would refuse.
 *
 * @see https://green-api.com/en/docs/before-start/
 */
export function readApiAddress(address: string): ReadAddress {
  if (idPlaceholder.test(address.slice(0, MAX_ADDRESS_LENGTH))) return { remarks: [] };
  const bare = address.replace(/^["'\\]+|["'\\]+$/g, "");
  const withScheme = /^[\w.-]+\//.test(bare) ? `https://${bare}` : bare;
  const url = address.length <= MAX_ADDRESS_LENGTH ? parseUrl(withScheme) : null;
  const [, path = "", idInstance = "", method = "", last = ""] =
    call.exec(url?.pathname ?? "") ?? [];
  const apiUrl = url ? `${url.origin}${path}` : "";
  if (!idInstance || url?.username || url?.password || hostOf(apiUrl) === null) {
    return { remarks: [{ kind: "address" }] };
  }
  const isToken = anyToken.test(last) && !tokenPlaceholder.test(last);
  return {
    instance: { idInstance, apiUrl, apiTokenInstance: isToken ? last : undefined },
    remarks: method.toLowerCase() === "sendvoicestatus" ? [] : [{ kind: "method", name: method }],
  };
}

/** Finds the address of a call in a text, preferably of sendVoiceStatus. */
export function findApiAddress(text: string): string | undefined {
  const plain = text.replaceAll("\\/", "/").replace(/\^(?=[^\s])/g, "");
  const addresses = plain.matchAll(
    /(?:https?:\/\/[^\s"'`<>“”‘’]{1,200}?|(?<![\w./-])[\w-][\w.-]{3,100})\/waInstance[^\s"'`<>“”‘’,;)]{1,200}/g,
  );
  let first: string | undefined;
  for (const [address] of addresses) {
    if (/sendVoiceStatus/i.test(address)) return address;
    first ??= address;
  }
  return first;
}

const inPath = /\/waInstance(\d{10,12})\/[a-z]{1,40}(?:\/([a-z\d]{16,128})\b)?/i;
const pair = /["'](\d{10,12})["']\s{0,9},\s{0,9}["']([a-z\d]{16,128})["']/i;
const namedId = /id_?instance["'\]]{0,3}\s{0,9}(?::=|=>|[:=,(])\s{0,9}["']?(\d{10,12})\b/i;
const namedToken =
  /api_?token_?instance["'\]]{0,3}\s{0,9}(?::=|=>|[:=,(])\s{0,9}["']?([a-z\d]{16,128})\b/i;
const namedUrl =
  /https:\/\/[\w.-]{1,60}\bapi\.(?:\w{1,9}\.)?green-?api\.com|(?<=\bhost:\s?)[\w.-]{1,60}/i;

/**
 * Finds the instance that a program uses: in the address that it calls, or where it passes id and token to one
 * of GREEN-API's libraries.
 */
export function findInstance(text: string): ReadAddress {
  const address = findApiAddress(text);
  const read = address === undefined ? { remarks: [] } : readApiAddress(address);
  if (read.instance?.apiTokenInstance || read.remarks.length > 0) return read;
  const [, id, token] = inPath.exec(text) ?? pair.exec(text) ?? [];
  const idInstance = read.instance?.idInstance ?? id ?? namedId.exec(text)?.[1];
  if (idInstance === undefined) return read;
  const named = namedUrl.exec(text)?.[0].replace(/^(?!https:)/i, "https://");
  const apiUrl = read.instance?.apiUrl ?? named ?? proposeApiUrl(idInstance);
  if (hostOf(apiUrl) === null) return read;
  const apiTokenInstance = token ?? namedToken.exec(text)?.[1];
  return { instance: { idInstance, apiUrl, apiTokenInstance }, remarks: read.remarks };
}
