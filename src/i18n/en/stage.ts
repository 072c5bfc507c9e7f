/** Stage mode. Loaded when it is opened. */
export const stage = {
  title: "Stage mode",
  leave: "Leave stage mode",
  waiting: "Waiting for the response…",
  before: "GREEN-API's response appears here: HTTP status, time and JSON.",
  failLike: "Fail like this",
  healthy: "Back to healthy",
  shows: {
    healthy: "The demo instance is healthy: a status is accepted, published and viewed.",
    "token-wrong":
      "Every call gets a 401. Nothing is queued, and the advice says to check the token.",
    "quota-exceeded": "The send gets a 466: the quota is used up, and nothing is queued.",
    "bad-gateway":
      "A web page comes back instead of JSON. Whether the status was queued is unknown.",
    "answer-lost":
      "The status is queued, but the connection breaks. The studio doesn't resend: it checks the queue and the journal.",
    "not-authorized":
      "The answer is 200 with an idMessage, and the status stays in the queue, because no phone is linked.",
    "restricted-sent": "The status is published, but the account is restricted: nobody gets it.",
  },
};
