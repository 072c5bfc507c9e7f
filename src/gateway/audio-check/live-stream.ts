/** Programs that broadcast. A file that they store they serve in ranges, as they were asked. */
const broadcasters = /icecast|shoutcast|steamcast|liquidsoap|azuracast|rocket streaming/i;

/**
 * Whether the headers of an answer say that it is a live stream: radio servers describe the station there.
 *
 * @param isLongerThanAsked whether the answer has no length, or more bytes than the range that was asked for.
 */
export function isBroadcast(headers: Headers, isLongerThanAsked: boolean): boolean {
  if ([...headers.keys()].some((name) => /^(?:icy|ice|x-audiocast)-/.test(name))) return true;
  return isLongerThanAsked && broadcasters.test(headers.get("Server") ?? "");
}

/** Whether `fetch` failed because the answer begins with `ICY 200 OK`, as that of old SHOUTcast servers. */
export function isIcyAnswer(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { data } = error as { data?: unknown };
  // The parser may have consumed "IC" before it failed.
  const isIcy = error.name === "HTTPParserError" && /^(?:IC)?Y 200\b/.test(String(data));
  return isIcy || isIcyAnswer(error.cause);
}
