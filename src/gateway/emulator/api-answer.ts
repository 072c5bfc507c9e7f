/** The call that an error answer is about. */
export interface FailedCall {
  /** Path of the call below the API URL, with the token: GREEN-API repeats it in its error bodies. */
  path: string;
  /** Unix time in ms. */
  at: number;
}

/** A JSON answer with GREEN-API's content type. */
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
