import { parseUrl } from "../../../lib/text/parse-url.ts";
import type { LoggedCall } from "../../../stores/calls/call-log.ts";

interface Program {
  name: string;
  version: string;
}

const HTTP_VERSION = "HTTP/1.1";
const NOT_KNOWN = -1;

/**
 * Calls as an HTTP archive, oldest first. A call has no token, and so has the archive.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export function toHar(calls: readonly LoggedCall[], creator: Program, browser: Program) {
  const entries = calls.toReversed().map(entryOf);
  return { log: { version: "1.2", creator, browser, pages: [], entries } };
}

function entryOf(call: LoggedCall) {
  const { startedAt, end, attemptId, idInstance, method } = call;
  const time = end?.milliseconds ?? 0;
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time,
    request: requestOf(call),
    response: responseOf(call),
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
    ...(commentOf(call) && { comment: commentOf(call) }),
    _method: method,
    _idInstance: idInstance,
    ...(attemptId && { _attempt: attemptId }),
    ...(end?.failure && { _failure: end.failure.code }),
  };
}

function commentOf({ end }: LoggedCall): string | undefined {
  if (!end) return "Under way when the archive was saved";
  return end.answer ? undefined : "No answer came";
}

function requestOf({ verb, url, headers, body, upload, requestCut }: LoggedCall) {
  const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1];
  const postData = upload
    ? { mimeType: upload.type, text: "", comment: `${upload.bytes} bytes, not kept` }
    : body && { mimeType: type ?? "application/json", text: body, ...cutComment(requestCut) };
  return {
    method: verb,
    url,
    httpVersion: HTTP_VERSION,
    cookies: [],
    headers: nameValues(headers),
    queryString: nameValues([...(parseUrl(url)?.searchParams ?? [])]),
    ...(postData && { postData }),
    headersSize: NOT_KNOWN,
    bodySize: upload?.bytes ?? (requestCut > 0 ? NOT_KNOWN : new Blob([body]).size),
  };
}

function responseOf({ end, answerCut }: LoggedCall) {
  const { status = 0, headers = [], text = "", bytes = 0 } = end?.answer ?? {};
  const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1];
  return {
    status,
    statusText: "",
    httpVersion: HTTP_VERSION,
    cookies: [],
    headers: nameValues(headers),
    content: { size: bytes, mimeType: type ?? "x-unknown", text, ...cutComment(answerCut) },
    redirectURL: "",
    headersSize: NOT_KNOWN,
    bodySize: end?.answer ? bytes : NOT_KNOWN,
  };
}

function cutComment(cut: number) {
  return cut > 0 ? { comment: `The last ${cut} characters were not kept` } : {};
}

function nameValues(pairs: [name: string, value: string][]) {
  return pairs.map(([name, value]) => ({ name, value }));
}
