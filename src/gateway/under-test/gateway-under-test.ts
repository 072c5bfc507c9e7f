import { createGateway, type GatewayOptions } from "../gateway.ts";
import type { StudioUser } from "../users/studio-user.ts";

export const TOKEN = "CanaryToken7f3a66374942c5b3c019c698abc2067e151558";
export const SEND = "/proxy/1101.api.green-api.com/waInstance1101000001/sendVoiceStatus";
export const STATE = "/proxy/1101.api.green-api.com/waInstance1101000001/getStateInstance";

interface Settings extends Partial<
  Pick<
    GatewayOptions,
    "serverInstances" | "isOwnHost" | "attempts" | "audit" | "signOut" | "planned" | "fetchLink"
  >
> {
  /** Who is signed in. */
  user?: StudioUser | undefined;
  upstream?: (request: Request) => Response | Promise<Response>;
  idleLimitMs?: number;
  now?: () => number;
}

/** A gateway with a function for GREEN-API, the requests that this function got, and the lines that were logged. */
export function gatewayUnderTest({ upstream, user, ...settings }: Settings = {}) {
  const lines: string[] = [];
  const asked: Request[] = [];
  const app = createGateway({
    ...settings,
    log: (line) => lines.push(line),
    readOwnFile: async () => undefined,
    fetchUpstream: async (input, init) => {
      const request = new Request(input, init);
      asked.push(request);
      return upstream ? upstream(request) : Response.json({ stateInstance: "authorized" });
    },
  });
  /** Calls the gateway as the studio in a browser does, with the token in the header. */
  const call = (path: string, init: RequestInit = {}) => {
    const headers = new Headers({
      Authorization: `Bearer ${TOKEN}`,
      "Sec-Fetch-Site": "same-origin",
    });
    if (typeof init.body === "string") headers.set("Content-Type", "application/json");
    new Headers(init.headers).forEach((value, name) => headers.set(name, value));
    return Promise.resolve(
      app.request(`http://localhost:5173${path}`, { ...init, headers }, { user }),
    );
  };
  return { app, call, asked, lines };
}

/** A promise that a test settles by hand. */
export function deferred<T>() {
  let settle: { resolve: (value: T) => void; reject: (error: unknown) => void };
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return {
    promise,
    resolve: (value: T) => settle.resolve(value),
    reject: (error: unknown) => settle.reject(error),
  };
}
