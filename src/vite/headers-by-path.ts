import type { Connect, Plugin } from "vite";
import { builtPageHeaders, devPageHeaders, workerHeaders } from "./page-headers.ts";

/** Source and built file of the worker that reads and encodes audio. */
const workerPath = /\/clip-worker(?:\.ts|-[\w-]+\.js)(?:\?|$)/;

/** Sets the headers of each file that Vite serves: the worker has its own, all others have the page's. */
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
    const headers = workerPath.test(request.url ?? "") ? workerHeaders() : pageHeaders;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    next();
  };
}
