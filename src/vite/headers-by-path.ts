import type { Connect, Plugin } from "vite";
import { assetHeaders, builtPageHeaders, devPageHeaders, workerHeaders } from "./page-headers.ts";

/** Source and built file of the worker that reads and encodes audio. */
const workerPath = /\/clip-worker(?:\.ts|-[\w-]+\.js)(?:\?|$)/;

/** Built files that are no documents. */
const assetPath = /^\/assets\/[\w.-]+\.(?:js|css|woff2)(?:\?|$)/;

/** Sets the headers of each file that Vite serves: the worker has its own, what may be a document has the page's. */
export function headersByPath(): Plugin {
  return {
    name: "headers-by-path",
    configureServer({ middlewares }) {
      middlewares.use(setHeaders(devPageHeaders()));
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use(setHeaders(builtPageHeaders()));
    },
  };
}

function setHeaders(pageHeaders: Record<string, string>): Connect.NextHandleFunction {
  return (request, response, next) => {
    const headers = headersOf(request.url ?? "", pageHeaders);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    next();
  };
}

function headersOf(url: string, pageHeaders: Record<string, string>): Record<string, string> {
  if (workerPath.test(url)) return workerHeaders();
  return assetPath.test(url) ? assetHeaders() : pageHeaders;
}
