import { hostOf } from "../../green-api/host.ts";
import { parseUrl } from "../../lib/parse-url.ts";
import type { FoundInstance, Remark } from "./incoming.ts";

const MAX_ADDRESS_LENGTH = 2_000;
const call = /^(.*)\/waInstance(\d{10,12})\/([A-Za-z]{1,40})(?:\/([^/]*))?\/?$/;
const token = /^[A-Za-z0-9]{1,128}$/;
/** What stands where the token was left out: the studio's own snippets and GREEN-API's samples. */
const placeholder = /^(?:YOUR.*|apiTokenInstance|anyToken|x+)$/i;

interface ReadAddress {
  instance?: FoundInstance;
  remarks: Remark[];
}

/**
 * Reads the address of a GREEN-API call: which instance it is, and the token where it is in the path.
 * Nothing is taken from an address that the gateway would refuse.
 *
 * @see https://green-api.com/en/docs/before-start/
 */
export function readApiAddress(address: string): ReadAddress {
  // A sample with {{apiUrl}} in it names no instance, and means none.
  if (address.includes("{{")) return { remarks: [] };
  const url = address.length <= MAX_ADDRESS_LENGTH ? parseUrl(address) : null;
  const [, path = "", idInstance = "", method = "", last = ""] =
    call.exec(url?.pathname ?? "") ?? [];
  const apiUrl = url ? `${url.origin}${path}` : "";
  if (!idInstance || url?.username || url?.password || hostOf(apiUrl) === null) {
    return { remarks: [{ kind: "address" }] };
  }
  const isToken = token.test(last) && !placeholder.test(last);
  return {
    instance: { idInstance, apiUrl, apiTokenInstance: isToken ? last : undefined },
    remarks: method.toLowerCase() === "sendvoicestatus" ? [] : [{ kind: "method", name: method }],
  };
}
