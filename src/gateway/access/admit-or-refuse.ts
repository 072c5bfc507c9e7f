import type { IncomingMessage, ServerResponse } from "node:http";
import type { GatewayFailureCode } from "../../protocol/gateway-failure.ts";
import { REQUEST_LEFT_HEADER } from "../../protocol/headers.ts";
import type { AccessKeys } from "./access-keys.ts";
import { protectiveHeaders } from "../http/gateway-answer.ts";

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Voice Status Studio</title>
<p>This studio needs a key. Open the address that it printed in the terminal: each address works in one browser.
If you have just done that, <a href="/">continue to the studio</a>.
<p lang="ru">Для входа в студию нужен ключ. Откройте адрес, который она вывела в терминале: каждый адрес работает в одном
браузере. Если вы это уже сделали, <a href="/">перейдите в студию</a>.
`;

/**
 * Guards a studio that is open to the network: its pages, files and the gateway's paths.
 *
 * @returns whether the request may go on; if not, it has been answered.
 */
export function admitOrRefuse(
  request: IncomingMessage,
  response: ServerResponse,
  keys: AccessKeys,
): boolean {
  const admission = keys.admit(request);
  if (admission.kind === "known") return true;
  if (admission.kind === "welcome") {
    const { cookie, location } = admission;
    const headers = { ...protectiveHeaders, "Referrer-Policy": "no-referrer" };
    response.writeHead(303, { ...headers, "Set-Cookie": cookie, Location: location }).end();
    return false;
  }
  if (opensPage(request)) {
    const type = "text/html; charset=utf-8";
    const policy = "default-src 'none'; frame-ancestors 'none'";
    const headers = { ...protectiveHeaders, "Content-Security-Policy": policy };
    response.writeHead(403, { ...headers, "Content-Type": type }).end(page);
    return false;
  }
  const message = "This browser has no key: open the address that the studio printed.";
  const headers = {
    ...protectiveHeaders,
    "Content-Type": "application/json",
    [REQUEST_LEFT_HEADER]: "no",
  };
  const code: GatewayFailureCode = "request-refused";
  response.writeHead(403, headers).end(JSON.stringify({ code, message }));
  return false;
}

function opensPage({ method, headers }: IncomingMessage): boolean {
  return method === "GET" && (headers.accept ?? "").includes("text/html");
}
