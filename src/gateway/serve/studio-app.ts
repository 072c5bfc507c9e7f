import { Hono } from "hono";
import { isOfGateway } from "../gateway-paths.ts";
import type { RequestBindings } from "../proxy/proxy.ts";
import type { RequestAddress } from "./request-address.ts";

export interface StudioBindings extends RequestBindings {
  address: RequestAddress;
}

interface StudioParts {
  gateway: Hono<{ Bindings: RequestBindings }>;
  pages: Hono;
}

/** All that a studio answers to those who may enter: the gateway's paths, and the page with its files. */
export function createStudioApp({
  gateway,
  pages,
}: StudioParts): Hono<{ Bindings: StudioBindings }> {
  const app = new Hono<{ Bindings: StudioBindings }>();
  app.all("*", (c) => (isOfGateway(c.req.path) ? gateway : pages).fetch(c.req.raw, c.env));
  return app;
}
