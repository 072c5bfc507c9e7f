import type { Connect, Plugin } from "vite";
import { headersByPath, type PageHeaders } from "../gateway/http/headers-by-path.ts";
import { PAGE_HEADERS_FILE } from "../gateway/serve/page-headers-file.ts";
import { assetHeaders, builtPageHeaders, devPageHeaders, workerHeaders } from "./page-headers.ts";

/**
 * Sets the headers of each file that Vite serves: the worker has its own, what may be a document has the page's. The
 * build writes them beside the page, for the server that has no Vite.
 */
export function pageHeaders(): Plugin {
  return {
    name: "page-headers",
    configureServer({ middlewares }) {
      middlewares.use(setHeaders(headersWith(devPageHeaders())));
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use(setHeaders(headersWith(builtPageHeaders())));
    },
    generateBundle() {
      const source = JSON.stringify(headersWith(builtPageHeaders()), null, 2);
      this.emitFile({ type: "asset", fileName: PAGE_HEADERS_FILE, source });
    },
  };
}

function headersWith(page: Record<string, string>): PageHeaders {
  return { page, worker: workerHeaders(), asset: assetHeaders() };
}

function setHeaders(headers: PageHeaders): Connect.NextHandleFunction {
  return (request, response, next) => {
    for (const [name, value] of Object.entries(headersByPath(request.url ?? "", headers))) {
      response.setHeader(name, value);
    }
    next();
  };
}
