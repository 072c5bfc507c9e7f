import { Hono } from "hono";
import { isOfGateway } from "../gateway-paths.ts";
import type { SignIn } from "../sign-in/sign-in.ts";
import type { RequestBindings } from "../proxy/proxy.ts";
import type { RequestAddress } from "./request-address.ts";

export interface StudioBindings extends RequestBindings {
  address: RequestAddress;
}

interface StudioParts {
  /** Undefined if everybody who reaches the studio may use it. */
  signIn: SignIn | undefined;
  gateway: Hono<{ Bindings: RequestBindings }>;
  pages: Hono;
}

/** All that a studio answers to those who may enter: the gateway's paths, and the page with its files. */
export function createStudioApp({
  signIn,
  gateway,
  pages,
}: StudioParts): Hono<{ Bindings: StudioBindings }> {
  const app = new Hono<{ Bindings: StudioBindings }>();
  app.all("*", async (c) => {
    const { client, viaProxy } = c.env.address;
    const visit = { address: client, throughProxy: viaProxy };
    const admission = await signIn?.admit(c.req.raw, visit);
    if (admission && "answer" in admission) return admission.answer;
    const env = { ...c.env, user: admission?.user };
    return (isOfGateway(c.req.path) ? gateway : pages).fetch(c.req.raw, env);
  });
  return app;
}
