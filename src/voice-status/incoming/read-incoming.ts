import { readApiAddress } from "./api-address.ts";
import { readCurlCommand } from "./curl-command.ts";
import { isDraftLink, readDraftLink } from "./draft-link.ts";
import type { Incoming, Remark, Unreadable } from "./incoming.ts";
import { readLooseJson } from "./loose-json.ts";
import { isRequestBody, readRequestBody } from "./request-body.ts";
import { findApiAddress, findRequestBody } from "./request-in-code.ts";

/** Some hundred thousand recipients. */
const MAX_CHARACTERS = 4_000_000;

/**
 * Reads a text from elsewhere, a cURL command, the JSON body of a request, a program with such a body in
 * it or a link to a draft, and says what it would make of the draft. Nothing in it is trusted, run or
 * looked up; what was not understood is named without its value, which may be a secret.
 */
export function readIncoming(text: string): Incoming | Unreadable {
  if (text.length > MAX_CHARACTERS) return "too-long";
  if (isDraftLink(text)) return readDraftLink(text);
  // GREEN-API's own samples have a space after the scheme.
  const tidy = text.replaceAll("\uFEFF", "").replace(/(https?:\/\/)[ \t]+/g, "$1");
  const incoming = readRequest(tidy);
  const isEmpty = Object.keys(incoming.changes).length === 0 && !incoming.instance;
  return isEmpty && incoming.source === "code" ? "nothing-understood" : incoming;
}

function readRequest(text: string): Incoming {
  const command = /^\s*(?:[$>%#]\s+)?(?=curl)/.exec(text)?.[0];
  if (command !== undefined) {
    const { address, body, remarks } = readCurlCommand(text.slice(command.length));
    const isMissing = body === undefined && !remarks.some(({ kind }) => kind === "body-in-file");
    const missing: Remark[] = isMissing ? [{ kind: "body-missing" }] : [];
    const value = body === undefined ? undefined : (readLooseJson(body) ?? "");
    return compose("curl", value, address, [...remarks, ...missing]);
  }
  const whole = text.trimStart().startsWith("{")
    ? readLooseJson(text, text.indexOf("{"))
    : undefined;
  if (isRequestBody(whole)) return compose("json", whole, undefined, []);
  return compose("code", findRequestBody(text) ?? "", findApiAddress(text), []);
}

/** @param body undefined where the text has none; anything else that is no body is said to be broken. */
function compose(
  source: Incoming["source"],
  body: unknown,
  address: string | undefined,
  remarks: Remark[],
): Incoming {
  const found = address === undefined ? undefined : readApiAddress(address);
  const read = isRequestBody(body) ? readRequestBody(body) : undefined;
  const isBroken = body !== undefined && read === undefined;
  return {
    source,
    changes: read?.changes ?? {},
    instance: found?.instance,
    remarks: [
      ...(found?.remarks ?? []),
      ...remarks,
      ...(isBroken ? [{ kind: "body-broken" } as const] : []),
      ...(read?.remarks ?? []),
    ],
  };
}
