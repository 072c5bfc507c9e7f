/** What an error answer speaks of. */
export interface FailedCall {
  /** Path of the call below the API URL, token included: GREEN-API repeats it in its error bodies. */
  path: string;
  /** Unix time in ms. */
  at: number;
}

/** An answer in JSON with the content type that GREEN-API sends. */
export function jsonAnswer(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
}

/**
 * GREEN-API's common error body.
 *
 * @see https://green-api.com/en/docs/api/common-errors/
 */
export function errorAnswer(status: number, message: string, { path, at }: FailedCall): Response {
  const timestamp = new Date(at).toISOString();
  return jsonAnswer({ statusCode: status, timestamp, path, message }, status);
}
