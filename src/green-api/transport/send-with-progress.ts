/**
 * Does what `fetch` does and reports the progress of the upload, which `fetch` cannot.
 *
 * @param init verb, headers, body and signal of the request; everything else is the browser's default for
 *   the page's own origin.
 * @param onProgress takes the share of the body that has left the browser, 0 to 1.
 * @returns the answer, whatever its status.
 * @throws as `fetch` does: a TypeError if no answer came, the signal's reason if it was aborted.
 */
export function sendWithProgress(
  url: string,
  { method = "POST", headers, body, signal }: RequestInit,
  onProgress: (share: number) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    signal?.addEventListener("abort", stop);

    request.open(method, url);
    for (const [name, value] of new Headers(headers)) request.setRequestHeader(name, value);
    request.responseType = "blob";
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(loaded / total));
    request.addEventListener("load", () => resolve(responseOf(request)));
    request.addEventListener("error", () => reject(new TypeError("Failed to send")));
    request.addEventListener("abort", () => reject(signal?.reason));
    request.addEventListener("loadend", () => signal?.removeEventListener("abort", stop));
    request.send(body instanceof Blob ? body : null);
  });
}

function responseOf(request: XMLHttpRequest): Response {
  const { status, response } = request;
  const headers = new Headers();
  for (const line of request.getAllResponseHeaders().trim().split("\r\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  const hasNoBody = status === 204 || status === 304;
  return new Response(hasNoBody ? null : (response as Blob), { status, headers });
}
