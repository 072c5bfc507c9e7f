import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { proxy } from "hono/proxy";

const bareHtml = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<title>control</title><div id="root"></div><script type="module" src="/bare.js"></script>`;

/**
 * Serves the studio and a control page in the same way: with gzip, as a server on the internet does.
 *
 * @param studio the origin of the studio's server.
 * @param bareScript the script of the control page, which is at `/bare`.
 * @returns its origin, and what ends it.
 */
export async function serveWithGzip(studio: string, bareScript: string) {
  const app = new Hono();
  app.use(compress());
  app.get("/bare", ({ html }) => html(bareHtml));
  app.get("/bare.js", ({ body }) => body(bareScript, 200, { "Content-Type": "text/javascript" }));
  app.all("*", ({ req }) => {
    const { pathname, search } = new URL(req.url);
    const headers = { ...req.header(), host: undefined, origin: undefined };
    return proxy(studio + pathname + search, { ...req, headers });
  });
  return new Promise<{ origin: string; close: () => void }>((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) =>
      resolve({ origin: `http://127.0.0.1:${port}`, close: () => server.close() }),
    );
  });
}
