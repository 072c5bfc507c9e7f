import { studioMethods, studioSettings } from "./studio-calls.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import { refuse } from "../http/gateway-answer.ts";
import type { ProxyTarget } from "./proxy-target.ts";

/**
 * Lets a token that the server keeps be used for the studio's own calls only. Otherwise everybody who reaches
 * the studio could redirect the instance's notifications (`setSettings`, `webhookUrl`).
 *
 * @param request a JSON body must be in memory already.
 * @returns the request to pass on, or the refusal to answer with. Settings are serialized again, so that what
 *   was checked is what is passed on.
 */
export async function requireStudioCall(
  request: Request,
  { method, isServerSide }: Pick<ProxyTarget, "method" | "isServerSide">,
): Promise<Request | Response> {
  if (!isServerSide) return request;
  if (!studioMethods.includes(method)) {
    return refuse(403, `With a token that the server holds, ${method} cannot be called.`);
  }
  if (method !== "setSettings") return request;

  const { url, headers } = request;
  const settings = parseJson(await request.text());
  if (typeof settings !== "object" || settings === null || Array.isArray(settings)) {
    return refuse(400, "Settings are a JSON object.");
  }
  const stranger = Object.keys(settings).find((name) => !studioSettings.includes(name));
  if (stranger !== undefined) {
    const allowed = studioSettings.join(", ");
    return refuse(403, `With a token that the server holds, only these can be set: ${allowed}.`);
  }
  const body = new TextEncoder().encode(JSON.stringify(settings));
  const written = new Headers(headers);
  written.set("Content-Length", String(body.length));
  return new Request(url, { method: "POST", headers: written, body });
}
