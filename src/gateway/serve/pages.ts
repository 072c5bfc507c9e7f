import { serveStatic } from "@hono/node-server/serve-static";
import { type Handler, Hono } from "hono";
import { etag } from "hono/etag";
import { headersByPath, type PageHeaders } from "../http/headers-by-path.ts";
import { PAGE_HEADERS_FILE } from "./page-headers-file.ts";

/** Files with the hash of their content in their names. */
const hashedPath = /^\/assets\//;
/** Served in place of the file that they compress, and never by their own name. */
const hiddenPath = new RegExp(String.raw`\.(?:br|gz)$|^/${PAGE_HEADERS_FILE}$`);
/** What the build may have compressed. */
const compressible = /\.(?:html|js|css|svg|wasm)$/;

const pagePaths = ["/", "/index.html"];

/**
 * Serves the page and its files, these compressed as the build left them. The page has one path, and what is not
 * there is a 404.
 *
 * @param page answers with the page itself.
 * @param folder of the built page.
 */
export function createPages(page: Handler, folder: string, headers: PageHeaders): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    const { path } = c.req;
    for (const [name, value] of Object.entries(headersByPath(path, headers))) c.header(name, value);
    c.header("Cache-Control", c.res.status < 400 ? cacheControl(path) : "no-store");
    if (pagePaths.includes(path) || compressible.test(path)) c.header("Vary", "Accept-Encoding");
  });
  app.use(async (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    return c.text("Files are read by GET.", 405, { Allow: "GET, HEAD" });
  });
  for (const path of pagePaths) app.get(path, etag(), page);
  const files = serveStatic({ root: folder, precompressed: true });
  app.use((c, next) => (hiddenPath.test(c.req.path) ? next() : files(c, next)));
  app.notFound((c) => c.text("Nothing is here.", 404));
  return app;
}

function cacheControl(path: string): string {
  if (hashedPath.test(path)) return "public, max-age=31536000, immutable";
  // Asked about at each visit, so that an update is seen at once.
  return pagePaths.includes(path) ? "no-cache" : "max-age=3600";
}
