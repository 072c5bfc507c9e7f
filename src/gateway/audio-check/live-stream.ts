/** Programs that broadcast. What they give of a file they store is no longer than what was asked for. */
const broadcasters = /icecast|shoutcast|steamcast|liquidsoap|azuracast|rocket streaming/i;

/**
 * Whether a server says of its answer that it is a live stream: radio servers describe the station in
 * headers of their own.
 *
 * @param isLongerThanAsked whether the answer has no length, or more bytes than the range that was asked for.
 */
export function isBroadcast(headers: Headers, isLongerThanAsked: boolean): boolean {
  if ([...headers.keys()].some((name) => /^(?:icy|ice|x-audiocast)-/.test(name))) return true;
  return isLongerThanAsked && broadcasters.test(headers.get("Server") ?? "");
}

/** Whether `fetch` failed because the answer begins with `ICY 200 OK`, as SHOUTcast's did before HTTP. */
export function isIcyAnswer(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { data } = error as { data?: unknown };
  // The parser reads "IC" before it gives up.
  const isIcy = error.name === "HTTPParserError" && /^(?:IC)?Y 200\b/.test(String(data));
  return isIcy || isIcyAnswer(error.cause);
}
