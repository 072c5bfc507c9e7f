/** The headers of the three kinds of files that the studio consists of. */
export interface PageHeaders {
  /** For all that may be a document. */
  page: Record<string, string>;
  /** For the worker that reads and encodes audio. */
  worker: Record<string, string>;
  /** For built files that are no documents. */
  asset: Record<string, string>;
}

/** Source and built file of the worker that reads and encodes audio. */
const workerPath = /\/clip-worker(?:\.ts|-[\w-]+\.js)(?:\?|$)/;

const assetPath = /^\/assets\/[\w.-]+\.(?:js|css|woff2)(?:\?|$)/;

/** @param url path of a file, with or without a query. */
export function headersByPath(url: string, headers: PageHeaders): Record<string, string> {
  if (workerPath.test(url)) return headers.worker;
  return assetPath.test(url) ? headers.asset : headers.page;
}
