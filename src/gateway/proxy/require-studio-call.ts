import { studioMethods, studioSettings } from "./studio-calls.ts";
import { parseJson } from "../../lib/parse-json.ts";
import { refuse } from "../http/gateway-answer.ts";
import type { ProxyTarget } from "./proxy-target.ts";

/**
 * Lends a token that the server holds to the studio's own calls only: whoever reaches the studio could
 * have the instance's notifications sent to themselves otherwise (`setSettings`, `webhookUrl`).
 *
 * @param request with a body that has been read whole, where it is JSON.
 * @returns the request to pass on, or the refusal to answer with. What was looked at is what is passed on:
 *   a body of settings is written again.
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
