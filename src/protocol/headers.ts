/** In a send: its ULID. Requests with the same key are passed on once and get the same answer. */
export const IDEMPOTENCY_KEY_HEADER = "Idempotency-Key";

/** In a send or a question about one: the memory of sends that it was prepared for, as `/run` named it. */
export const GATEWAY_RUN_HEADER = "X-Gateway-Run";

/** In a send, with any value: the gateway refuses it while another send of the instance is under way. */
export const GATEWAY_TURN_HEADER = "X-Gateway-Turn";

/** In a call that ends something, such as `logout`: the method's name, which says that a person confirmed it. */
export const CONFIRMED_HEADER = "X-Confirmed";

/** In an answer of `/attempts`: one of the states in `attempt-state.ts`. */
export const ATTEMPT_HEADER = "X-Attempt";

/**
 * In an answer that the gateway gives in GREEN-API's place, whose own answers never carry it: "no" if the
 * request certainly did not reach GREEN-API, else "yes".
 */
export const REQUEST_LEFT_HEADER = "X-Request-Left";

/** Required by `/audio-check`, with the value "1": a page of another origin cannot send it unasked. */
export const AUDIO_CHECK_HEADER = "X-Audio-Check";
