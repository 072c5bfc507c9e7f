import { contract, findMethod, type Method, methods } from "../../green-api/contract.ts";
import { hostOf, isAllowedHost, mediaUrlOf } from "../../green-api/host.ts";
import { SERVER_SIDE_TOKEN } from "../../green-api/instance.ts";
import { MASK } from "../../green-api/redaction.ts";
import { EMULATOR_HOST, EMULATOR_PATH, PROXY_PATH } from "../../protocol/paths.ts";
import type { ServerInstance } from "../server-instances.ts";
import { type GatewayFailure, gatewayAnswer, refuse } from "../http/gateway-answer.ts";

/** What a request to the proxy asks for. */
export interface ProxyTarget {
  host: string;
  idInstance: string;
  method: Method;
  /** The full address, with the token in its path as GREEN-API requires: never to be printed. */
  url: string;
  /** Verb and path with the token masked, for logs. */
  printable: string;
  /** The token in use. */
  token: string;
  /** Whether the server keeps the token: then no answer may show it to the browser. */
  isServerSide: boolean;
}

/**
 * Reads `/proxy/{host}/waInstance{idInstance}/{method}` and the token in `Authorization: Bearer`, or takes the
 * token that the server keeps for this instance at this host.
 *
 * The host is compared without decoding or normalising it: everything that is not exactly one of GREEN-API's
 * hosts is refused, so there is nothing to trick.
 *
 * @returns the target, or the refusal to answer with.
 * @see https://green-api.com/en/docs/before-start/
 */
export function targetOf(
  request: Request,
  held: readonly ServerInstance[],
): ProxyTarget | Response {
  const { pathname, origin, searchParams } = new URL(request.url);
  const [host, waInstance, methodName, ...rest] = pathname.slice(PROXY_PATH.length + 1).split("/");
  if (!host || !waInstance || !methodName || rest.length > 0) {
    return refuse(404, "The path is /proxy/{host}/waInstance{idInstance}/{method}.");
  }

  if (!isAllowedHost(host)) {
    return refuse(403, "The gateway goes to GREEN-API's hosts and the emulator only.");
  }
  if (!/^waInstance\d{10,12}$/.test(waInstance)) {
    return refuse(400, "The idInstance must have 10 to 12 digits.");
  }
  const method = findMethod(methodName);
  if (!method) return gatewayAnswer(methodUnknown);
  const { verb } = contract[method];
  if (request.method !== verb) {
    return refuse(405, `The method ${method} is called by ${verb}.`, { Allow: verb });
  }
  const given = tokenOf(request);
  const serverToken =
    given === SERVER_SIDE_TOKEN ? serverTokenOf(held, host, waInstance) : undefined;
  const token = serverToken ?? given;
  if (!/^[A-Za-z0-9]{1,128}$/.test(token)) {
    return refuse(400, "The header Authorization must hold Bearer and an apiTokenInstance.");
  }

  const base = host === EMULATOR_HOST ? `${origin}${EMULATOR_PATH}` : `https://${host}`;
  const path = `/${waInstance}/${method}/`;
  return {
    host,
    idInstance: waInstance.slice("waInstance".length),
    method,
    url: `${base}${path}${token}${knownQuery(method, searchParams)}`,
    printable: `${verb} ${path}${MASK}`,
    token,
    isServerSide: serverToken !== undefined,
  };
}

const methodUnknown: GatewayFailure = {
  code: "method-unknown",
  status: 404,
  message: `The gateway knows no such method. It knows these: ${methods.join(", ")}.`,
  left: "no",
  methods,
};

/**
 * The token that a page sends, or an empty text. It is in a header that Chromium leaves out when people
 * export their network traffic (HAR).
 */
export function tokenOf(request: Request): string {
  return /^Bearer (\S+)$/.exec(request.headers.get("Authorization") ?? "")?.[1] ?? "";
}

/** A token that the server keeps goes only to the two hosts of its own instance. */
function serverTokenOf(held: readonly ServerInstance[], host: string, waInstance: string) {
  const instance = held.find(({ idInstance }) => waInstance === `waInstance${idInstance}`);
  if (!instance) return undefined;
  const hosts = [instance.apiUrl, mediaUrlOf(instance.apiUrl)].map(hostOf);
  return hosts.includes(host) ? instance.apiTokenInstance : undefined;
}

function knownQuery(method: Method, given: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const name of Object.keys(contract[method].query.shape)) {
    const value = given.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept.size > 0 ? `?${kept}` : "";
}
